import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a part whose controls take one another's place when `state` changes: where the focus went away with one of them, the
 * first of `kinds` that is there now takes it.
 */
export function useFocusStays<Part extends HTMLElement>(
  state: unknown,
  kinds: 'button' | 'input, button' = 'button',
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const former = useRef(state);
  useEffect(() => {
    const hasChanged = former.current !== state;
    former.current = state;
    if (!hasChanged || document.activeElement !== document.body) return;
    part.current?.querySelector<HTMLElement>(kinds)?.focus();
  }, [state, kinds]);
  return part;
}
