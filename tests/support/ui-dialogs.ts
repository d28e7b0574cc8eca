/**
 * What browsers do with a modal dialog and happy-dom does not: it takes the focus, gives it back, and closes with
 * Escape. The real thing is tried in the journeys.
 */
export function fillDialogGaps(): void {
  const cameFrom = new WeakMap<HTMLDialogElement, Element | null>();
  const { prototype } = HTMLDialogElement;

  prototype.showModal = function showModal(this: HTMLDialogElement) {
    cameFrom.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('button, input, a[href]')?.focus();
  };

  prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    const before = cameFrom.get(this);
    if (before instanceof HTMLElement) before.focus();
    this.dispatchEvent(new Event('close'));
  };

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const top = [...document.querySelectorAll('dialog')].findLast((dialog) => dialog.open);
    if (top?.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close();
  });
}
