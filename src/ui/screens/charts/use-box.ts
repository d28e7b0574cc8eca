import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from './plot-frame.ts';

/** Before anything could be measured: a small phone, and letters as they are unless chosen otherwise. */
const smallPhone: Box = { width: 288, em: 16 };

function boxOf(place: HTMLElement): Box {
  const em = Number.parseFloat(getComputedStyle(place).fontSize);
  return {
    width: place.clientWidth > 0 ? place.clientWidth : smallPhone.width,
    em: em > 0 ? em : smallPhone.em,
  };
}

/** The room that `place` has, as it changes with the window and the size of the person's text. */
export function useBox(place: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState(smallPhone);
  useLayoutEffect(() => {
    const present = place.current;
    if (!present) return undefined;
    const measure = () => setBox(boxOf(present));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(present);
    return () => observer.disconnect();
  }, [place]);
  return box;
}
