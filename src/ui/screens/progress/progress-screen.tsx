import { Link } from 'wouter';
import type { ToningGate } from '../../../domain/progression/toning-gate.ts';
import { noClearances } from '../../../domain/protocol/clearances.ts';
import type { Progress } from '../../../machines/progress.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import type { ProgressBook } from '../../progress-book.ts';
import { Circumstances } from './circumstances.tsx';
import { EnoughForMe } from './enough-for-me.tsx';
import { ToningStanding } from './toning-standing.tsx';
import { useProgress } from './use-progress.ts';
import { WhatCouldCome } from './what-could-come.tsx';

/** Toning is spoken of only where a clinician has agreed to it, by the person's word. */
function isCleared(gate: ToningGate): boolean {
  return gate.kind === 'open' || gate.because.every(({ kind }) => kind !== 'notCleared');
}

/** Only the word of a clinician goes on from here, whether there are sizes or not. */
function isForClinician({ suggestion: { kind } }: Progress): boolean {
  return kind === 'rest' || kind === 'askFirst';
}

/** Where the person is with their sizes, what was seen, what could come next, and their own word on it. */
export function ProgressScreen() {
  const { copy } = useCopy();
  const { clearances, keeping, progress: book, stampNow } = useServices();
  const { read, look, note, failed, isNoted } = useProgress();
  const decide: ProgressBook['decide'] = (...decided) => note(() => book.decide(...decided));
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
      {ladder || isForClinician(progress) ? (
        <WhatCouldCome
          progress={progress}
          today={stampNow().day}
          onDecide={decide}
          onAnswer={(...answered) => note(() => book.answer(...answered))}
        />
      ) : null}
      <EnoughForMe progress={progress} onDecide={decide} />
      {isCleared(progress.toning) ? (
        <ToningStanding gate={progress.toning} onAgreed={() => void note(agreed)} />
      ) : null}
      <Circumstances pregnancy={progress.pregnancy} onTell={(what) => void note(() => book.tell(what))} />
    </Page>
  );
}
