import { type CSSProperties, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { dropPlace, makesRoom, type RowBox } from './drop-place.ts';

type Drag = {
  readonly from: number;
  /** Where the pointer took hold, in px from the top of the page. */
  readonly heldAt: number;
  readonly rows: readonly RowBox[];
  readonly byPx: number;
};

/** So near to the edge of the screen the list is scrolled, in px. */
const edgePx = 88;
const scrollStepPx = 9;

function rowsIn(list: HTMLElement | null): readonly RowBox[] {
  return [...(list?.children ?? [])].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
}

/**
 * Dragging a row of a list to another place, by mouse, pen or finger, from its handle. The rows only look moved until it is
 * let go: what is moved in the page loses the pointer. Escape, or a call that comes in, leaves all as it was.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const pointerY = useRef(0);
  const isDragging = drag !== undefined;
  const follow = () => setDrag((now) => now && { ...now, byPx: pointerY.current + scrollY - now.heldAt });

  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = requestAnimationFrame(function scrollAtEdge() {
      const isAbove = pointerY.current < edgePx;
      if (isAbove || pointerY.current > innerHeight - edgePx) {
        scrollBy(0, isAbove ? -scrollStepPx : scrollStepPx);
        follow();
      }
      frame = requestAnimationFrame(scrollAtEdge);
    });
    const cancel = ({ key }: KeyboardEvent) => void (key === 'Escape' && setDrag(undefined));
    addEventListener('keydown', cancel);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('keydown', cancel);
    };
  }, [isDragging]);

  const to = drag ? dropPlace(drag.rows, drag.from, drag.byPx) : 0;
  return {
    dragged: drag?.from,
    handle: (index: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointerY.current = event.clientY;
        setDrag({ from: index, heldAt: event.clientY + scrollY, rows: rowsIn(list.current), byPx: 0 });
      },
      onPointerMove({ clientY }: PointerEvent) {
        pointerY.current = clientY;
        if (drag) follow();
      },
      onPointerUp() {
        if (drag && to !== drag.from) onDrop(drag.from, to);
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
      onLostPointerCapture: () => setDrag(undefined),
    }),
    /** How a row looks while one is dragged. */
    look(index: number): CSSProperties {
      if (!drag) return {};
      const byPx = index === drag.from ? drag.byPx : makesRoom(drag.rows, index, drag.from, to);
      return { transform: `translateY(${byPx}px)` };
    },
  };
}
