import { Link } from 'wouter';
import type { Because } from '../../../domain/progression/because.ts';
import type { Progress } from '../../../machines/progress.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { paths } from '../../paths.ts';
import type { ProgressBook } from '../../progress-book.ts';
import { ClinicianAnswerForm } from './clinician-answer.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
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
  return because.flatMap((reason) => ('since' in reason ? [reason.since] : [])).toSorted()[0];
}

const readAbout: ReadonlySet<Because['kind']> = new Set([
  'unchanged',
  'gap',
  'longGap',
  'onTheWayBack',
  'painOverCap',
  'hardInsertion',
  'roughElsewhere',
]);

/** Whether a page says more about it: a setback, a gap or a plateau. */
function isReadAbout({ kind }: Because): boolean {
  return readAbout.has(kind);
}

/** The suggestion with its reasons, and the word of a clinician where it waits for one. */
export function WhatCouldCome({ progress, today, onDecide, onAnswer }: WhatCouldComeProps) {
  const { copy } = useCopy();
  const { own, suggestion } = progress;
  const { kind, because } = suggestion;
  const about = askedAbout(because);
  const isLocked = because.some((reason) => reason.kind === 'planLocked');
  return (
    <>
      <SuggestionCard
        suggestion={suggestion}
        own={own}
        isTeamsGap={kind === 'askFirst' && about.length === 0 && !isLocked}
        onDecide={onDecide}
      />
      {about.length > 0 ? (
        <ClinicianAnswerForm
          today={today}
          since={sinceOf(because)}
          onAnswer={(answer, answeredOn) => void onAnswer(answer, answeredOn, about)}
        />
      ) : null}
      <Card title={copy.progress.seenTitle}>
        <WhatWasSeen because={because} />
        {because.some(isReadAbout) ? (
          <p>
            <Link href={`${paths.learn}/setbacks`}>{copy.progress.toSetbacks}</Link>
          </p>
        ) : null}
      </Card>
    </>
  );
}
