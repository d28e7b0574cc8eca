import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { ReadPlan } from '../../../machines/plan-sharing.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { FileChoice } from '../../parts/file-choice.tsx';
import { OpenPlanFile, type PlanFile } from '../plan/open-plan-file.tsx';
import { Accepting } from './accepting.tsx';
import { Camera } from './camera.tsx';
import styles from './open-plan.module.css';
import { PasteForm } from './paste-form.tsx';
import { sentencesOf } from './read-problem.ts';
import type { HandOverCopy } from '../../copy/hand-over.en.ts';

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly plan: Protocol }
  | { readonly kind: 'refused'; readonly sentences: (copy: HandOverCopy) => readonly string[] }
  /** `told`: what became of it. */
  | { readonly kind: 'done'; readonly told: (copy: HandOverCopy) => string };

/** Ways in for somebody's plan: the camera, a picture, a link, a file. Nothing is kept before a yes. */
export function OpenPlan() {
  const { copy } = useHandOverCopy();
  const { planSharing } = useServices();
  const { arrivals } = planSharing;
  const [, go] = useLocation();
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });
  const arrived = useSyncExternalStore(arrivals.subscribe, arrivals.code);

  const show = useCallback(
    (read: ReadPlan) =>
      setOpened(
        read.ok
          ? { kind: 'found', plan: read.protocol }
          : { kind: 'refused', sentences: (copy) => sentencesOf(copy, read.why) },
      ),
    [],
  );
  const latest = useRef(0);
  /** What was said of an earlier one goes at once, and an answer to that one comes too late. */
  const readText = async (text: string) => {
    latest.current += 1;
    const turn = latest.current;
    setOpened({ kind: 'nothing' });
    const read = await planSharing.read(text);
    if (turn === latest.current) show(read);
  };
  useEffect(() => {
    if (arrived === undefined) return;
    arrivals.taken();
    void planSharing.read(`#${paths.planFrom}/${arrived}`).then(show);
  }, [arrived, arrivals, planSharing, show]);

  const readFile = async (file: PlanFile) =>
    file.kind === 'tooLarge'
      ? setOpened({ kind: 'refused', sentences: ({ plan }) => [plan.tooLarge] })
      : readText(file.text);
  const readPicture = async (file: File) => {
    const text = await planSharing.readPicture(file);
    if (text === undefined)
      setOpened({ kind: 'refused', sentences: ({ opening }) => [opening.noCodeInPicture] });
    else await readText(text);
  };
  const readSeen = async (text: string) => {
    const read = await planSharing.read(text);
    if (read.ok) show(read);
    else if (read.why.kind === 'nothing') return copy.opening.notOurs;
    else return sentencesOf(copy, read.why).join(' ');
    return undefined;
  };

  if (opened.kind === 'found')
    return (
      <Accepting
        offered={opened.plan}
        onTaken={(plan) => setOpened({ kind: 'done', told: (copy) => copy.plan.chosen(titleOf(copy, plan)) })}
        onPutBy={(plan) =>
          setOpened({ kind: 'done', told: (copy) => copy.accepting.putBy(titleOf(copy, plan)) })
        }
        onDeclined={() => go(paths.plan)}
      />
    );
  if (opened.kind === 'done')
    return (
      <Page title={opened.told(copy)}>
        <p>
          <Link href={paths.plan}>{copy.plan.title}</Link>
        </p>
        <p>
          <Link href={paths.today}>{copy.notToday.home}</Link>
        </p>
      </Page>
    );
  return (
    <Page title={copy.opening.title} lead={copy.opening.lead}>
      <div role="alert" className={styles.told}>
        {opened.kind === 'refused' ? (
          <Card tone="care" title={copy.opening.refused}>
            <ul>
              {opened.sentences(copy).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
      <Card title={copy.opening.camera}>
        <Camera onText={readSeen} />
      </Card>
      <Card title={copy.opening.other}>
        <OpenPlanFile onRead={(file) => void readFile(file)} />
        <FileChoice
          label={copy.opening.picture}
          accept="image/*"
          onChoose={(file) => void readPicture(file)}
        />
        <PasteForm onText={(text) => void readText(text)} />
      </Card>
      <p>
        <Link href={paths.plan}>{copy.opening.back}</Link>
      </p>
    </Page>
  );
}
