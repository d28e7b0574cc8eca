export type CoverWords = {
  readonly label: string;
  readonly goOn: string;
  readonly leave: string;
  /** The time of day, written out. */
  readonly now: () => string;
};

let isUp = false;

function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

/** A clock that goes on for as long as it is on the page. */
function clock(now: () => string): HTMLElement {
  const face = part('p', now(), 'clock');
  const timer = setInterval(() => {
    if (face.isConnected) face.textContent = now();
    else clearInterval(timer);
  }, 1000);
  return face;
}

/**
 * A dark page with the time of day over everything, dialogs too: nothing else is seen, pressed or read out, and what
 * sounds goes on. Ends when the person goes on, by the button or with Escape. A second one does not lie over the first.
 */
export function coverWithPlainPage({ label, goOn, leave, now }: CoverWords): Promise<void> {
  if (isUp) return Promise.resolve();
  isUp = true;
  const cover = document.createElement('dialog');
  cover.className = 'plain-cover';
  cover.setAttribute('aria-label', label);
  const back = part('button', goOn, 'cover-on');
  back.type = 'button';
  back.autofocus = true;
  const exit = part('a', leave, 'cover-leave');
  exit.href = './measures.html';
  exit.role = 'button';
  exit.dataset['leave'] = '';
  cover.append(clock(now), back, exit);
  document.body.append(cover);
  return new Promise((resolve) => {
    back.addEventListener('click', () => cover.close());
    // A tap on the page below may mean something there.
    cover.addEventListener('click', (event) => event.stopPropagation());
    cover.addEventListener('close', () => {
      isUp = false;
      cover.remove();
      resolve();
    });
    cover.showModal();
  });
}
