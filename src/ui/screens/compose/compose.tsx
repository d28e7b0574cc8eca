import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { Draft } from '../../../domain/composing/draft.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { InPlainWords } from '../../copy/in-plain-words.tsx';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { StartFrom } from './start-from.tsx';
import { useDesk } from './use-desk.ts';

const Editor = lazy(() => import('./editor.tsx').then((module) => ({ default: module.Editor })));
const HandOver = lazy(() =>
  import('../hand-over/hand-over.tsx').then((module) => ({ default: module.HandOver })),
);

/** Where a therapist composes a plan: from what it begins to its hand-over. It is kept on this device as it is edited. */
export function Compose() {
  return (
    <InPlainWords>
      <Desk />
    </InPlainWords>
  );
}

function Desk() {
  const { copy } = useComposeCopy();
  const desk = useDesk();
  const [handed, setHanded] = useState<Protocol>();
  if (!desk.read) return <Loading />;
  const { draft } = desk;
  const begin = (next: Draft) => {
    desk.begin(next);
    focusHeading();
  };
  const startOver = () => {
    desk.startOver();
    focusHeading();
  };
  const bringBack = () => {
    desk.bringBack();
    focusHeading();
  };
  const handOver = (protocol: Protocol) => {
    desk.handedOver(protocol);
    setHanded(protocol);
  };
  if (handed)
    return (
      <Page title={copy.handOver.title} lead={copy.handOver.lead}>
        <p>{copy.handOver.plan(handed.title)}</p>
        <Suspense fallback={<output>{copy.loading}</output>}>
          <HandOver protocol={handed} />
        </Suspense>
        <Button onClick={() => setHanded(undefined)}>{copy.compose.backToPlan}</Button>
      </Page>
    );
  return (
    <Page title={copy.compose.title} lead={copy.compose.lead} wide={draft !== undefined}>
      {desk.failure ? <SaveTrouble failure={desk.failure} onAgain={desk.tryAgain} /> : null}
      {draft ? (
        <Suspense fallback={<output>{copy.loading}</output>}>
          <Editor
            draft={draft}
            edit={desk.edit}
            former={desk.former}
            onUndo={desk.undo}
            onStartOver={startOver}
            onHandOver={handOver}
          />
        </Suspense>
      ) : (
        <>
          {desk.read.isDamaged ? <Notice>{copy.compose.damaged}</Notice> : null}
          {desk.canBringBack ? (
            <Notice calm>
              {copy.compose.startedOver}
              <Button onClick={bringBack}>{copy.compose.bringBack}</Button>
            </Notice>
          ) : null}
          <StartFrom signature={desk.signature} onBegin={begin} />
          <p>
            <Link href={paths.readVisit}>{copy.compose.readSummary}</Link>
          </p>
        </>
      )}
      <p>
        <Link href={paths.plan}>{copy.opening.back}</Link>
      </p>
    </Page>
  );
}
