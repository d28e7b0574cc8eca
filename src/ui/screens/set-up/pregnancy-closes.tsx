import { Link } from 'wouter';
import {
  closedBy,
  type PregnancyGate,
  tellsOfPregnancy,
} from '../../../domain/progression/pregnancy-gate.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';

/** What a pregnancy, or what it left behind, still closes, and where it is opened. Unticking it alone opens nothing. */
export function PregnancyCloses({ gate }: { readonly gate: PregnancyGate | undefined }) {
  const { copy } = useSetUpCopy();
  if (!gate || gate.kind === 'open') return null;
  const { because } = gate;
  const { afterPregnancy, askFirst } = copy.setUp.situation;
  const until = because.kind === 'afterPregnancy' ? afterPregnancy : askFirst;
  return (
    <Notice calm>
      <p>{copy.progress.pregnancyBars(closedBy(gate))}</p>
      {tellsOfPregnancy(gate) ? null : <p>{until}</p>}
      {gate.kind === 'askFirst' ? (
        <p>
          <Link href={paths.progress}>{copy.setUp.situation.toProgress}</Link>
        </p>
      ) : null}
      {because.kind === 'askFirst' ? null : (
        <p>
          <Link href={paths.journal}>{copy.setUp.situation.byMistake}</Link>
        </p>
      )}
    </Notice>
  );
}
