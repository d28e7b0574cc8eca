import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { rungInAt } from '../../../planning/change.ts';
import type { RunningSession } from '../../services.ts';
import { Advised } from './advised.tsx';
import { Asking } from './asking.tsx';
import { TakeItOut } from './take-it-out.tsx';

/** After Stop: what is in comes out first, then one question, then what helps. */
export function AfterCare({ actor, keepTrouble }: Pick<RunningSession, 'actor' | 'keepTrouble'>) {
  const snapshot = useSelector(actor, (state) => state);
  const { afterCare = {}, plan, playheadMs } = snapshot.context;
  const [isOut, setIsOut] = useState(
    () => Object.keys(afterCare).length > 0 || !plan || !rungInAt(plan, playheadMs),
  );
  if (snapshot.matches({ afterCare: 'advised' })) return <Advised actor={actor} />;
  if (!isOut) return <TakeItOut actor={actor} onOut={() => setIsOut(true)} />;
  return <Asking actor={actor} keepTrouble={keepTrouble} />;
}
