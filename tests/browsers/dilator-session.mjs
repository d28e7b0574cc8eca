import assert from 'node:assert/strict';
import { waitForText, waitUntil } from './support/wait-until.mjs';

/** @typedef {import('./support/engine-page.d.ts').EnginePage} EnginePage */

const sounds = `[...document.querySelectorAll('audio[data-session-sound]')]`;
const isHeard = `${sounds}.some((sound) => !sound.paused && sound.playbackRate === 16)`;
const isAsked = `[...document.querySelectorAll('button')].some((one) => one.innerText === 'I am ready')`;

/** @param {EnginePage} page @param {string} label */
async function press(page, label) {
  await waitUntil(page, `document.querySelector('[aria-label="${label}"]')`);
  await page.evaluate(`document.querySelector('[aria-label="${label}"]').click()`);
}

/** @param {EnginePage} page @param {string} size */
async function addDilator(page, size) {
  await page.type('Diameter, mm', size);
  await page.click('Add it');
  await waitForText(page, `${size} mm is on your list`);
}

/**
 * The question is answered like a person does, and the session goes on behind it.
 *
 * @param {EnginePage} page @param {string} next What the session shows then.
 */
async function answerReady(page, next) {
  await waitUntil(page, isAsked);
  await page.click('I am ready');
  await waitUntil(page, `document.querySelector('h1')?.innerText === ${JSON.stringify(next)}`);
}

/** @type {import('./support/engine-page.d.ts').Journey} */
export const journey = {
  title: 'a whole dilator session is guided to the end, and the minutes at each size are in the journal',
  async run(page, app) {
    await page.open(`${app.address}#/sizes`);
    await waitForText(page, 'Steps before insertion are a fine beginning');
    await addDilator(page, '18');
    await addDilator(page, '22');
    await page.evaluate(
      `[...document.querySelectorAll('label')].find((one) => one.innerText.trim() === '22 mm')?.click()`,
    );
    await page.evaluate(`location.hash = '#/plan'`);
    await press(page, 'Choose this plan: Gradual dilators');
    await waitForText(page, 'Something goes in, as far as you choose.');
    await page.evaluate(`location.hash = '#/'`);
    await page.click('Begin');
    await waitForText(page, 'How is today?');
    await page.click('See what today could be');
    await waitForText(page, 'What will happen');
    await page.click('Start');
    await waitUntil(page, `${sounds}.some((sound) => !sound.paused)`);
    await page.evaluate(`${sounds}.forEach((sound) => { sound.playbackRate = 16; })`);
    await waitUntil(page, isHeard);

    await answerReady(page, 'Rest at the opening');
    await answerReady(page, 'Hold');
    await answerReady(page, 'Rest at the opening');
    await answerReady(page, 'Hold');
    await waitForText(page, 'Keep it in my journal');
    await page.click('Keep it in my journal');
    await waitForText(page, 'It is in your journal');
    await page.evaluate(`location.hash = '#/journal'`);
    await waitForText(page, '18 mm for 3 minutes');
    await waitForText(page, '22 mm for 5 minutes');
    await app.close();

    await page.reload();
    await waitForText(page, '22 mm for 5 minutes');
    assert.deepEqual(await page.faults(), []);
  },
};
