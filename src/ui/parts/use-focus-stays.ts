import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a part whose buttons take one another's place when `state` changes: where the focus went away with one of them, the
 * first that is there now takes it.
 */
export function useFocusStays<Part extends HTMLElement>(state: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const former = useRef(state);
  useEffect(() => {
    const hasChanged = former.current !== state;
    former.current = state;
    if (hasChanged && document.activeElement === document.body)
      part.current?.querySelector('button')?.focus();
  }, [state]);
  return part;
}
