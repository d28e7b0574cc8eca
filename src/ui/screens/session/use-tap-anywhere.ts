import { useEffect } from 'react';

/** What has a use of its own for a tap. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a, input, select, label, summary, details, dialog') !== null
  );
}

/** A tap on anything that does nothing by itself; the buttons stay the way for keyboards and screen readers. */
export function useTapAnywhere(isOn: boolean, act: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const tapped = ({ target }: MouseEvent) => void (isControl(target) || act());
    document.addEventListener('click', tapped);
    return () => document.removeEventListener('click', tapped);
  }, [isOn, act]);
}
