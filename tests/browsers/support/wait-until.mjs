const patienceMs = 60_000;
const pauseMs = 100;

/**
 * Waits until an expression in the page is true. The drivers have no such wait in common, so it is asked again and again.
 *
 * @param {import('./engine-page.d.ts').EnginePage} page
 * @param {string} expression
 */
export async function waitUntil(page, expression) {
  const givesUpAt = Date.now() + patienceMs;
  while ((await page.evaluate(`Boolean(${expression})`)) !== true) {
    if (Date.now() > givesUpAt) throw new Error(`never came true: ${expression}`);
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
  }
}

/**
 * @param {import('./engine-page.d.ts').EnginePage} page
 * @param {string} text
 */
export async function waitForText(page, text) {
  await waitUntil(page, `document.body.innerText.includes(${JSON.stringify(text)})`);
}
