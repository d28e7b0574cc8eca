import { useEffect, useState } from 'react';
import { currentRung } from '../../../domain/ladder/ladder.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { useServices } from '../../services.ts';

/** The person's own sizes and where they are, once both are known; none where there are none, or none can be read. */
export function useOwnSizes():
  | { readonly rungs: readonly Rung[]; readonly own: Rung | undefined }
  | undefined {
  const { ladder: slot } = useServices();
  const [sizes, setSizes] = useState<ReturnType<typeof useOwnSizes>>();
  useEffect(
    () =>
      void slot.read().then((read) => {
        const ladder = read.kind === 'value' ? read.value : undefined;
        setSizes({ rungs: ladder?.rungs ?? [], own: ladder && currentRung(ladder) });
      }),
    [slot],
  );
  return sizes;
}
