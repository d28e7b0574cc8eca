import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { ToningGate } from '../../../domain/progression/toning-gate.ts';
import { noClearances } from '../../../domain/protocol/clearances.ts';
import type { ProgressionState } from '../../../machines/progress.ts';
import type { SaveFailure, SaveOutcome } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { type ProgressToday, useServices } from '../../services.ts';
import { Circumstances } from './circumstances.tsx';
import { ToningStanding } from './toning-standing.tsx';
import { WhatCouldCome } from './what-could-come.tsx';

/** Where somebody can say that this size is enough. */
const mayKeepSize: readonly ProgressionState[] = [
  'settling',
  'comfortable',
  'stepUpSuggested',
  'mixing',
  'steppedBack',
  'returning',
];

/** Toning is spoken of only where a clinician has agreed to it, by the person's word. */
function isCleared(gate: ToningGate): boolean {
  return gate.kind === 'open' || gate.because.every(({ kind }) => kind !== 'notCleared');
}

/** Where the person is with their sizes, what was seen, what could come next, and their own word on it. */
export function ProgressScreen() {
  const { copy } = useCopy();
  const { clearances, keeping, progress: book, stampNow } = useServices();
  const [read, setRead] = useState<ProgressToday>();
  const [failed, setFailed] = useState<{ readonly why: SaveFailure; readonly again: () => void }>();
  const [isNoted, setIsNoted] = useState(false);
  const look = useCallback(async () => setRead(await book.read()), [book]);
  useEffect(() => {
    void book.read().then(setRead);
  }, [book]);

  const note = async (keep: () => Promise<SaveOutcome>): Promise<SaveOutcome> => {
    const outcome = await keep();
    setFailed(outcome.ok ? undefined : { why: outcome.reason, again: () => void note(keep) });
    setIsNoted(outcome.ok);
    if (!outcome.ok) return outcome;
    await look();
    focusHeading();
    return outcome;
  };
  const agreed = () => {
    const word = { on: stampNow().day };
    return clearances.update((kept = noClearances) => ({ ...kept, toning: word }));
  };

  if (!read) return <Loading />;
  const { ladder, progress } = read;
  if (!progress)
    return (
      <Page title={copy.progress.title}>
        <Notice told>
          <p>{copy.progress.blocked}</p>
          <Button onClick={() => void look()}>{copy.storage.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const { own } = progress;
  return (
    <Page title={copy.progress.title} lead={copy.progress.lead}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      <div aria-live="polite">{isNoted ? <Notice calm>{copy.progress.kept}</Notice> : null}</div>
      {failed ? <SaveTrouble failure={failed.why} onAgain={failed.again} /> : null}
      {own ? (
        <p>
          {copy.progress.own(own)}. {copy.progress.states[progress.state]}
        </p>
      ) : (
        <p>{copy.progress.noSizes}</p>
      )}
      <p>
        <Link href={paths.sizes}>{copy.offer.toSizes}</Link>
      </p>
      {ladder ? (
        <WhatCouldCome
          progress={progress}
          today={stampNow().day}
          onDecide={(...decided) => note(() => book.decide(...decided))}
          onAnswer={(...answered) => note(() => book.answer(...answered))}
        />
      ) : null}
      {own && progress.state === 'maintaining' ? (
        <Button onClick={() => void note(() => book.decide('stayed', own))}>{copy.progress.growAgain}</Button>
      ) : null}
      {own && mayKeepSize.includes(progress.state) ? (
        <div>
          <Button look="quiet" onClick={() => void note(() => book.decide('maintaining', own))}>
            {copy.progress.keepSize}
          </Button>
          <p>{copy.progress.keepSizeLead}</p>
        </div>
      ) : null}
      {isCleared(progress.toning) ? (
        <ToningStanding gate={progress.toning} onAgreed={() => void note(agreed)} />
      ) : null}
      <Circumstances pregnancy={progress.pregnancy} onTell={(what) => void note(() => book.tell(what))} />
    </Page>
  );
}
