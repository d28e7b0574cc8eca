import { Link } from 'wouter';
import type { Because } from '../../../domain/progression/because.ts';
import type { Progress } from '../../../machines/progress.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { ProgressBook } from '../../services.ts';
import { ClinicianAnswerForm } from './clinician-answer.tsx';
import styles from './progress.module.css';
import { WhatWasSeen } from './what-was-seen.tsx';

type WhatCouldComeProps = {
  readonly progress: Progress;
  readonly today: string;
  readonly onDecide: ProgressBook['decide'];
  readonly onAnswer: ProgressBook['answer'];
};

/** Records that a clinician's answer would be about. */
function askedAbout(because: readonly Because[]): readonly string[] {
  return because.flatMap((reason) => ('recordIds' in reason ? reason.recordIds : []));
}

/** The first day of what a clinician is asked about. */
function sinceOf(because: readonly Because[]): string | undefined {
  return because
    .flatMap((reason) => ('since' in reason ? [reason.since] : []))
    .toSorted((a, b) => a.localeCompare(b))[0];
}

/** The suggestion with its reasons, and what the person can say to it. It waits; nothing happens by itself. */
export function WhatCouldCome({ progress, today, onDecide, onAnswer }: WhatCouldComeProps) {
  const { copy } = useCopy();
  const { own, suggestion } = progress;
  const { kind, because } = suggestion;
  const about = askedAbout(because);
  const isLocked = because.some((reason) => reason.kind === 'planLocked');
  const isTeamsGap = kind === 'askFirst' && about.length === 0 && !isLocked;
  const change =
    kind === 'stepDown' || (kind === 'stepUp' && suggestion.way === 'asOwn')
      ? ({ choice: kind === 'stepDown' ? 'steppedBack' : 'steppedUp', to: suggestion.to } as const)
      : undefined;
  const mayStay = own !== undefined && (change !== undefined || kind === 'stepUp');
  return (
    <>
      <Card title={copy.progress.suggestedTitle} tone="soft">
        <p>
          <strong>{copy.progress.suggested(suggestion)}</strong>
        </p>
        <p>{isLocked ? copy.progress.waitsOnPlan : copy.progress.suggestedLeads[kind]}</p>
        {kind === 'variety' ? (
          <ul className={styles.reasons}>
            {suggestion.of.map((one) => (
              <li key={one}>{copy.progress.varieties[one]}</li>
            ))}
          </ul>
        ) : null}
        {kind === 'stepUp' && suggestion.way === 'aLittle' ? <p>{copy.progress.littleWaits}</p> : null}
        <div className={styles.buttons}>
          {change ? (
            <Button onClick={() => void onDecide(change.choice, change.to, kind)}>
              {copy.progress.takeSize(change.to)}
            </Button>
          ) : null}
          {mayStay ? (
            <Button look={change ? 'quiet' : 'plain'} onClick={() => void onDecide('stayed', own, kind)}>
              {copy.progress.stayAt(own)}
            </Button>
          ) : null}
          {isTeamsGap && own ? (
            <Button onClick={() => void onDecide('stayed', own, kind)}>{copy.progress.teamSaid}</Button>
          ) : null}
        </div>
        {isLocked ? <Link href={paths.plan}>{copy.progress.toPlan}</Link> : null}
      </Card>
      {about.length > 0 ? (
        <ClinicianAnswerForm
          today={today}
          since={sinceOf(because)}
          onAnswer={(answer, answeredOn) => void onAnswer(answer, answeredOn, about)}
        />
      ) : null}
      <Card title={copy.progress.seenTitle}>
        <WhatWasSeen because={because} />
      </Card>
    </>
  );
}
