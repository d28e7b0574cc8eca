import { useEffect } from 'react';
import { useServices } from '../services.ts';

/** While `isTyped`, a lock lies over the screen and does not shut it: nothing else has what was typed here. */
export function useHoldsWhatIsTyped(isTyped: boolean): void {
  const { locking } = useServices();
  useEffect(() => (isTyped ? locking.holdOpen({ kind: 'typed' }) : undefined), [locking, isTyped]);
}
