import assert from 'node:assert/strict';

/** @type {import('./support/engine-page.d.ts').Journey} */
export const journey = {
  title: 'the app opens, keeps itself, and opens again with the server gone',
  async run(page, app) {
    await page.open(app.address);
    await page.waitFor('#root > *');
    await page.evaluate(
      `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve))).then(() => 0)`,
    );
    const part = await page.evaluate(
      `caches.open('session-track')
        .then((cache) => cache.put(new URL('session-track/0.mp3', document.baseURI), new Response('0123456789')))
        .then(() => fetch('session-track/0.mp3', { headers: { Range: 'bytes=2-4' } }))
        .then(async (answer) => answer.status + ' ' + (await answer.text()))`,
    );
    assert.equal(part, '206 234');
    await app.close();

    await page.reload();
    await page.waitFor('#root > *');
    assert.deepEqual(await page.faults(), []);
  },
};
