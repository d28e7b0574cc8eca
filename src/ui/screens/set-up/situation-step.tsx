import { useState } from 'react';
import type { Circumstance } from '../../../domain/journal/journal-record.ts';
import { tellsOfPregnancy } from '../../../domain/progression/pregnancy-gate.ts';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import { AskCircumstance } from '../progress/ask-circumstance.tsx';
import { useProgress } from '../progress/use-progress.ts';
import { JournalSilent } from './journal-silent.tsx';
import { PregnancyCloses } from './pregnancy-closes.tsx';
import { pregnancyTold, type Ticked, tickable, tickedIn, withTicked } from './ticked-situations.ts';

/** What a tick would note in the journal, and all that is ticked then. */
type Asked = { readonly what: Circumstance; readonly wished: readonly Ticked[] };

type SituationStepProps = {
  readonly setUp: SettingUp;
  readonly change: (setUp: SettingUp) => void;
};

/** Why somebody is here. A pregnancy is asked about once more: it is noted in the journal, where more hangs on it. */
export function SituationStep({ setUp, change }: SituationStepProps) {
  const { copy } = useSetUpCopy();
  const { progress: book } = useServices();
  const { read, look, note, failed } = useProgress();
  const [asked, setAsked] = useState<Asked>();
  const gate = read?.progress?.pregnancy;
  const ticked = tickedIn(setUp, tellsOfPregnancy(gate));
  const keep = (wished: readonly Ticked[]) => {
    const wishedSetUp = withTicked(setUp, ticked, wished);
    if (!isSameJson(wishedSetUp, setUp)) change(wishedSetUp);
  };
  const tick = (wished: readonly Ticked[]) => {
    const what = pregnancyTold(ticked, wished);
    if (what) setAsked({ what, wished });
    else keep(wished);
  };
  const tell = (what: Circumstance) => {
    if (asked) keep(asked.wished);
    void note(() => book.tell(what));
  };
  const { pregnancyDoes, pregnancyWaits } = copy.setUp.situation;
  const pregnancyTick = gate ? { lead: pregnancyDoes } : { lead: pregnancyWaits, isHeld: true };
  return (
    <>
      {failed ? <SaveTrouble failure={failed.why} onAgain={failed.again} /> : null}
      {read && !read.progress ? (
        <JournalSilent said={copy.setUp.situation.journalSilent} onAgain={look} />
      ) : null}
      <Card>
        <AnyOf
          question={copy.setUp.situation.tick}
          lead={copy.setUp.situation.does}
          choices={tickable.map((value) => ({
            value,
            label: copy.setUp.situation.situations[value],
            ...(value === 'pregnancy' ? pregnancyTick : {}),
          }))}
          values={ticked}
          onChange={tick}
        />
      </Card>
      <div aria-live="polite">
        <PregnancyCloses gate={gate} />
      </div>
      <AskCircumstance asked={asked?.what} onYes={tell} onClose={() => setAsked(undefined)} />
    </>
  );
}
