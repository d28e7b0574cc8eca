/**
 * Keeps the address as it is, whatever way the person goes, until the answered function is called: another one would take
 * what is on the page away. Heard before whatever follows addresses.
 */
export function holdAddress(): () => void {
  const address = location.href;
  function stay(event: Event): void {
    event.stopImmediatePropagation();
    history.replaceState(history.state, '', address);
  }
  const ways = ['popstate', 'hashchange'] as const;
  for (const way of ways) addEventListener(way, stay, true);
  return () => ways.forEach((way) => removeEventListener(way, stay, true));
}
