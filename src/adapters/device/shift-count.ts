import { countsForMs, type Presses, pressesToLeave, withPress } from '../../domain/leaving/shift-presses.ts';

type ShiftEvents = {
  /** How many presses count now: one more, or none any more. Not called for the last one. */
  readonly onCount: (presses: number) => void;
  readonly onEnough: () => void;
};

/**
 * Counts how often Shift is pressed by itself. Held for a capital letter or a click it does not count, and what was
 * counted before is forgotten. Heard before anything else on the page, a dialog included.
 */
export function countShift({ onCount, onEnough }: ShiftEvents, view: Window = window): () => void {
  let presses: Presses = [];
  let isAlone = false;
  let timer: number | undefined;
  const now = () => view.performance.now();

  function count(next: Presses): void {
    view.clearTimeout(timer);
    if (next.length === 0 && presses.length === 0) return;
    presses = next;
    if (next.length >= pressesToLeave) {
      presses = [];
      return onEnough();
    }
    onCount(next.length);
    if (next.length > 0) timer = view.setTimeout(() => count([]), countsForMs(next, now()));
  }
  const forget = () => {
    isAlone = false;
    count([]);
  };
  const pressed = ({ key, repeat }: KeyboardEvent) => {
    if (key !== 'Shift') forget();
    else if (!repeat) isAlone = true;
  };
  const released = ({ key }: KeyboardEvent) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    count(withPress(presses, now()));
  };
  view.addEventListener('keydown', pressed, true);
  view.addEventListener('keyup', released, true);
  view.addEventListener('pointerdown', forget, true);
  return () => {
    forget();
    view.removeEventListener('keydown', pressed, true);
    view.removeEventListener('keyup', released, true);
    view.removeEventListener('pointerdown', forget, true);
  };
}
