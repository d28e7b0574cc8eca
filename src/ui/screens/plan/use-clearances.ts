import { useEffect, useState } from 'react';
import { type Clearances, noClearances } from '../../../domain/protocol/clearances.ts';
import { useServices } from '../../services.ts';

export type KeptClearances = {
  readonly said: Clearances;
  /** The latest change could not be kept. */
  readonly isUnkept: boolean;
  /** Answers whether it was kept. */
  readonly change: (how: (kept: Clearances) => Clearances) => Promise<boolean>;
};

/** The person's word about what a clinician showed or allowed, as it is kept. */
export function useClearances(): KeptClearances {
  const { clearances: slot } = useServices();
  const [said, setSaid] = useState<Clearances>(noClearances);
  const [isUnkept, setIsUnkept] = useState(false);
  useEffect(
    () => void slot.read().then((read) => setSaid(read.kind === 'value' ? read.value : noClearances)),
    [slot],
  );
  const change = async (how: (kept: Clearances) => Clearances) => {
    const outcome = await slot.update((kept = noClearances) => how(kept));
    setIsUnkept(!outcome.ok);
    const read = await slot.read();
    if (read.kind === 'value') setSaid(read.value);
    return outcome.ok;
  };
  return { said, isUnkept, change };
}
