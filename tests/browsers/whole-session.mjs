import assert from 'node:assert/strict';
import { waitForText, waitUntil } from './support/wait-until.mjs';

const sounds = `[...document.querySelectorAll('audio[data-session-sound]')]`;
const guidedMs = `(document.querySelector('progress')?.value ?? -1)`;

/** @type {import('./support/engine-page.d.ts').Journey} */
export const journey = {
  title: 'a whole first session is heard, kept, and still there after a reload with the server gone',
  async run(page, app) {
    await page.open(app.address);
    await waitForText(page, 'Ready to use without a network.');
    await page.click('Begin');
    await waitForText(page, 'How is today?');
    await page.click('See what today could be');
    await waitForText(page, 'What will happen');
    await page.click('Start');
    await waitUntil(page, `${guidedMs} > 1000 && ${sounds}.some((sound) => !sound.paused)`);
    assert.equal(await page.evaluate(`document.body.innerText.includes('cannot be played')`), false);
    await page.evaluate(`${sounds}.forEach((sound) => { sound.playbackRate = 8; })`);
    await waitUntil(page, `${guidedMs} > 60000`);
    await page.click('Pause');
    await waitForText(page, 'Take as long as you like');
    await page.click('Go on');
    await waitUntil(page, `${sounds}.some((sound) => !sound.paused && sound.playbackRate === 8)`);
    await page.click('Ease back');
    await waitForText(page, 'What would you like?');
    await page.click('Finish kindly');
    await waitForText(page, 'That was a whole session');
    await page.click('Keep it in my journal');
    await waitForText(page, 'It is in your journal');
    await page.evaluate(`location.hash = '#/journal'`);
    await waitForText(page, 'ended early, and it counts');
    await app.close();

    await page.reload();
    await waitForText(page, 'ended early, and it counts');
    assert.deepEqual(await page.faults(), []);
  },
};
