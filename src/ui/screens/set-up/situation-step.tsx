import { useState } from 'react';
import { Link } from 'wouter';
import type { Circumstance } from '../../../domain/journal/journal-record.ts';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { AskCircumstance } from '../progress/ask-circumstance.tsx';
import { useProgress } from '../progress/use-progress.ts';
import { type Ticked, tickable, tickedIn, withTicked } from './ticked-situations.ts';

type SituationStepProps = {
  readonly setUp: SettingUp;
  readonly change: (setUp: SettingUp) => void;
};

/** Why somebody is here. A pregnancy is asked about once more: it is noted in the journal, where more hangs on it. */
export function SituationStep({ setUp, change }: SituationStepProps) {
  const { copy } = useSetUpCopy();
  const { progress: book } = useServices();
  const { read, note, failed } = useProgress();
  const [asked, setAsked] = useState<Circumstance>();
  const gate = read?.progress?.pregnancy;
  const pregnancy = gate && gate.kind !== 'open' && gate.because.kind === 'pregnancy' ? gate : undefined;
  const ticked = tickedIn(setUp, pregnancy !== undefined);
  const tick = (wished: readonly Ticked[]) => {
    if (wished.includes('pregnancy') !== (pregnancy !== undefined))
      setAsked(pregnancy ? 'pregnancyEnded' : 'pregnancyBegan');
    else change(withTicked(setUp, ticked, wished));
  };
  return (
    <>
      {failed ? <SaveTrouble failure={failed.why} onAgain={failed.again} /> : null}
      <Card>
        <AnyOf
          question={copy.setUp.situation.tick}
          lead={copy.setUp.situation.does}
          choices={tickable.map((value) => ({
            value,
            label: copy.setUp.situation.situations[value],
            ...(value === 'pregnancy' ? { lead: copy.setUp.situation.pregnancyDoes } : {}),
          }))}
          values={ticked}
          onChange={tick}
        />
      </Card>
      <div aria-live="polite">
        {pregnancy ? (
          <Notice calm>
            <p>{copy.progress.pregnancyBars(pregnancy.bars)}</p>
            <p>
              <Link href={paths.progress}>{copy.setUp.situation.toProgress}</Link>
            </p>
            <p>
              <Link href={paths.journal}>{copy.setUp.situation.byMistake}</Link>
            </p>
          </Notice>
        ) : null}
      </div>
      <AskCircumstance
        asked={asked}
        onYes={(what) => void note(() => book.tell(what))}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
