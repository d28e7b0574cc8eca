/** Ends once what was just rendered is on the screen: making a key keeps the page from drawing. A hidden page draws nothing. */
export function onceDrawn(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
