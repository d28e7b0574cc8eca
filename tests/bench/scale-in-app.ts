/** The moment, by the page's clock, at which the first heading stood; undefined until then. */
let headingAtMs: number | undefined;

function whenThere(isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/** Resolves once the next frame has been drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
}

async function timeUntil(isThere: () => boolean): Promise<number> {
  const startedMs = performance.now();
  await whenThere(isThere);
  await drawn();
  return performance.now() - startedMs;
}

/** How long another screen takes until it has this heading and something that matches `selector`, in ms. */
function go(hash: string, heading: string, selector: string): Promise<number> {
  location.hash = hash;
  return timeUntil(
    () =>
      document.querySelector('#root h1')?.textContent === heading &&
      document.querySelector(selector) !== null,
  );
}

function firstPicture(): string {
  return document.querySelector('figure svg')?.innerHTML ?? '';
}

/** How long the choice of this name takes from the tap until there is another picture, in ms. */
function redraw(choice: string): Promise<number> {
  const before = firstPicture();
  const labels = [...document.querySelectorAll('label')];
  labels.find(({ textContent }) => textContent.trim() === choice)?.click();
  return timeUntil(() => ![before, ''].includes(firstPicture()));
}

void whenThere(() => document.querySelector('#root h1') !== null).then(() => {
  headingAtMs = performance.now();
});

Object.assign(window, { inApp: { headingAtMs: () => headingAtMs, go, redraw } });
