let cameFrom: Element | null = null;

/** Hides the app at once from eyes, screen readers and keys; it goes on behind it. What is covered is named in base.css. */
export function coverPage(): void {
  const { documentElement: page, activeElement } = document;
  if (page.dataset['covered'] !== undefined) return;
  cameFrom = activeElement;
  page.dataset['covered'] = '';
}

/** The app is there again, with the focus where it was. */
export function uncoverPage(): void {
  delete document.documentElement.dataset['covered'];
  // What cannot be seen loses the focus.
  if (cameFrom instanceof HTMLElement && document.activeElement === document.body)
    cameFrom.focus({ preventScroll: true });
  cameFrom = null;
}
