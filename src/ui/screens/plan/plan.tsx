import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { parseProtocolText } from '../../../domain/protocol/parse-protocol.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { SaveFailure, SlotRead } from '../../../machines/stores.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { AskGates, unsaidGates } from './ask-gates.tsx';
import { OtherPlans } from './other-plans.tsx';
import { OpenPlanFile, type PlanFile } from './open-plan-file.tsx';
import styles from './plan.module.css';
import { ProtocolCard } from './protocol-card.tsx';
import { TakeUp } from './take-up.tsx';
import { useClearances } from './use-clearances.ts';
import { WhatWasSaid } from './what-was-said.tsx';

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly protocol: Protocol }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Whether anything but the close can be guided. */
function isUsable({ phases }: Protocol): boolean {
  return phases.some(({ kind }) => kind !== 'close');
}

/** The plan in use, and another one from a file: shown before it is accepted, and never half taken over. */
export function Plan() {
  const { copy } = useCopy();
  const { protocol: slot } = useServices();
  const [stored, setStored] = useState<SlotRead<Protocol>>();
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });
  const [wanted, setWanted] = useState<Protocol>();
  const [failure, setFailure] = useState<SaveFailure>();
  const [told, setTold] = useState('');
  const clearances = useClearances();
  const [waiting, setWaiting] = useState<Protocol>();
  useEffect(() => void slot.read().then(setStored), [slot]);

  const read = (file: PlanFile) => {
    if (file.kind === 'tooLarge') return setOpened({ kind: 'refused', sentences: [copy.plan.tooLarge] });
    const parsed = parseProtocolText(file.text);
    setTold(parsed.ok ? copy.plan.found : '');
    setOpened(
      parsed.ok
        ? { kind: 'found', protocol: parsed.protocol }
        : { kind: 'refused', sentences: [...new Set(parsed.problems.map(copy.plan.problem))] },
    );
    if (parsed.ok) focusHeading();
  };
  const close = (said: string) => {
    setOpened({ kind: 'nothing' });
    setTold(said);
    focusHeading();
  };
  const use = async (protocol: Protocol) => {
    setWanted(protocol);
    if (stored?.kind === 'unreadable' && stored.why === 'damaged') await slot.setAside();
    // Nothing stored stands for First steps.
    const outcome = protocol === firstSteps ? await slot.clear() : await slot.write(protocol);
    setFailure(outcome.ok ? undefined : outcome.reason);
    setStored(await slot.read());
    if (outcome.ok) close(copy.plan.chosen(titleOf(copy, protocol)));
  };
  const take = (protocol: Protocol) =>
    unsaidGates(protocol, clearances).length > 0 ? setWaiting(protocol) : void use(protocol);
  const takeWhatWaited = (protocol: Protocol) => {
    setWaiting(undefined);
    void use(protocol);
  };

  if (!stored) return <Loading />;
  const current = stored.kind === 'value' ? stored.value : firstSteps;
  return (
    <Page title={copy.plan.title} lead={copy.plan.lead}>
      <output className={styles.told}>{told}</output>
      {stored.kind === 'unreadable' && stored.why !== 'blocked' ? (
        <Notice>{copy.today.planUnreadable}</Notice>
      ) : null}
      {opened.kind === 'found' ? (
        <ProtocolCard protocol={opened.protocol}>
          {isUsable(opened.protocol) ? (
            <TakeUp protocol={opened.protocol} onFigures={take}>
              <Button look="main" wide onClick={() => take(opened.protocol)}>
                {copy.plan.accept}
              </Button>
            </TakeUp>
          ) : (
            <Notice>{copy.plan.nothingToGuide}</Notice>
          )}
          <Button wide onClick={() => close('')}>
            {copy.plan.decline}
          </Button>
        </ProtocolCard>
      ) : (
        <ProtocolCard protocol={current}>
          <TakeUp protocol={current} onFigures={take}>
            {unsaidGates(current, clearances).length > 0 ? (
              <Notice calm>
                {copy.plan.waitsForWord}
                <Button onClick={() => setWaiting(current)}>{copy.plan.sayIt}</Button>
              </Notice>
            ) : null}
          </TakeUp>
          <p>
            <Link href={paths.sizes}>{copy.plan.sizes}</Link>
          </p>
        </ProtocolCard>
      )}
      {failure && wanted ? <SaveTrouble failure={failure} onAgain={() => void use(wanted)} /> : null}
      {opened.kind === 'refused' ? (
        <div role="alert">
          <Card tone="care" title={copy.plan.problemsTitle}>
            <ul>
              {opened.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Card>
        </div>
      ) : null}
      {opened.kind === 'found' ? null : <OtherPlans current={current} onChoose={take} />}
      <AskGates
        protocol={waiting}
        clearances={clearances}
        onSaid={takeWhatWaited}
        onClose={() => setWaiting(undefined)}
      />
      <WhatWasSaid clearances={clearances} />
      <OpenPlanFile onRead={read} />
    </Page>
  );
}
