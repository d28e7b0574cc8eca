import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Draft } from '../../../domain/composing/draft.ts';
import { problemsOf, protocolToHandOver } from '../../../domain/composing/problems-of.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import styles from './compose.module.css';
import { type Composing, ComposingProvider } from './composing-context.ts';
import { homeworkDigest, limitsDigest, oftenDigest, pagesDigest, whoDigest } from './digests.ts';
import { goToPlace } from './go-to-place.ts';
import { PhaseList } from './phase-list.tsx';
import { PlanBar } from './plan-bar.tsx';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { sectionPlaces } from './section-places.ts';
import { usePreview } from './use-preview.ts';

const HowOften = lazy(() => import('./how-often.tsx').then((module) => ({ default: module.HowOften })));
const Limits = lazy(() => import('./limits.tsx').then((module) => ({ default: module.Limits })));
const Homework = lazy(() => import('./homework.tsx').then((module) => ({ default: module.Homework })));
const PagesToRead = lazy(() =>
  import('./pages-to-read.tsx').then((module) => ({ default: module.PagesToRead })),
);
const WhoAndWhen = lazy(() =>
  import('./who-and-when.tsx').then((module) => ({ default: module.WhoAndWhen })),
);

type EditorProps = {
  readonly draft: Draft;
  readonly edit: Composing['edit'];
  /** What undoing brings back, where there is anything to undo. */
  readonly former: Draft | undefined;
  readonly onUndo: () => void;
  readonly onStartOver: () => void;
  /** The finished plan; nothing stands in its way. */
  readonly onHandOver: (protocol: Protocol) => void;
};

/** The plan as it is being composed, section by section, beside what the person will meet. */
export function Editor({ draft, edit, former, onUndo, onStartOver, onHandOver }: EditorProps) {
  const { copy } = useComposeCopy();
  const { stampNow } = useServices();
  const [day] = useState(() => stampNow().day);
  const [told, setTold] = useState('');
  const problems = useMemo(() => problemsOf(draft, day), [draft, day]);
  const composing = { draft, day, problems, edit };
  const { protocol } = draft;
  const preview = usePreview(useDeferredValue(protocol));
  const undo = () => {
    if (!former) return;
    onUndo();
    setTold(copy.compose.undone);
  };
  const handOver = () => {
    const finished = protocolToHandOver(draft, day);
    if (finished) return onHandOver(finished);
    setTold(copy.compose.notYet);
    const [first] = problems;
    if (first) goToPlace(first.place);
  };
  return (
    <ComposingProvider value={composing}>
      <div className={styles.columns}>
        <div className={styles.sections}>
          <Section
            title={copy.compose.sections.parts}
            digest={copy.compose.count(protocol.phases.length)}
            places={sectionPlaces.parts}
            isOpenFirst
          >
            <PhaseList former={former} onUndo={onUndo} />
          </Section>
          <Suspense fallback={<output>{copy.loading}</output>}>
            <Section
              title={copy.compose.sections.often}
              digest={oftenDigest(copy, protocol)}
              places={sectionPlaces.often}
            >
              <HowOften />
            </Section>
            <Section
              title={copy.compose.sections.limits}
              digest={limitsDigest(copy, protocol)}
              places={sectionPlaces.limits}
            >
              <Limits />
            </Section>
            <Section
              title={copy.compose.sections.homework}
              digest={homeworkDigest(copy, protocol)}
              places={sectionPlaces.homework}
            >
              <Homework />
            </Section>
            <Section
              title={copy.compose.sections.pages}
              digest={pagesDigest(copy, protocol)}
              places={sectionPlaces.pages}
            >
              <PagesToRead />
            </Section>
            <Section
              title={copy.compose.sections.who}
              digest={whoDigest(copy, protocol)}
              places={sectionPlaces.who}
              isOpenFirst
            >
              <WhoAndWhen />
            </Section>
          </Suspense>
          <Button look="quiet" onClick={onStartOver}>
            {copy.compose.startOver}
          </Button>
        </div>
        <div className={styles.side}>
          <PlanBar told={told} canUndo={former !== undefined} onUndo={undo} onHandOver={handOver} />
          <Preview preview={preview} />
        </div>
      </div>
    </ComposingProvider>
  );
}
