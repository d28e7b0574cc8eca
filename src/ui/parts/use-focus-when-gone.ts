import { type RefObject, useLayoutEffect, useRef } from 'react';
import { focusHeading } from './focus-heading.ts';

/** For what goes away by itself: where the focus is inside it then, the heading takes it. */
export function useFocusWhenGone<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    const { current } = part;
    return () => {
      if (current?.contains(document.activeElement)) focusHeading();
    };
  }, []);
  return part;
}
