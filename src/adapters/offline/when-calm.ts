const afterLoadMs = 1000;

/** Resolves a second after the page has loaded: what can wait does not hold up the first screen, on the line or in the processor. */
export async function whenCalm(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve, afterLoadMs));
}
