/** Gives the focus to the screen's heading: where a screen reader begins, and where it goes when a control went away. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('#content h1')?.focus();
}
