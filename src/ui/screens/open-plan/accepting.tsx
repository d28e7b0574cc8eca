import { useState } from 'react';
import { planFit } from '../../../domain/protocol/plan-fit.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { versionBeside } from '../../../domain/protocol/version-beside.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { AskGates } from '../plan/ask-gates.tsx';
import { ProtocolCard } from '../plan/protocol-card.tsx';
import { TakeUp } from '../plan/take-up.tsx';
import { TroubleTaking } from '../plan/taking-trouble.tsx';
import { useTakePlan } from '../plan/use-take-plan.ts';
import { useOwnSizes } from './use-own-sizes.ts';
import { WhatIsNew } from './what-is-new.tsx';
import { asksFirst, wordsOfVersion } from './which-version.ts';

type AcceptingProps = {
  readonly offered: Protocol;
  readonly onTaken: (plan: Protocol) => void;
  readonly onPutBy: (plan: Protocol) => void;
  readonly onDeclined: () => void;
};

/** Whether anything but the close can be guided. */
function isUsable({ phases }: Protocol): boolean {
  return phases.some(({ kind }) => kind !== 'close');
}

/** Somebody's plan before it is taken up: what it asks, what is new, and a yes, a later or a no. Nothing changes by looking. */
export function Accepting({ offered, onTaken, onPutBy, onDeclined }: AcceptingProps) {
  const { copy } = useHandOverCopy();
  const sizes = useOwnSizes();
  const taking = useTakePlan(onTaken);
  const [asked, setAsked] = useState<Protocol>();
  const { stored, current, waiting } = taking;
  if (!stored || !sizes || !taking.kept.read) return <Loading />;
  const beside = versionBeside(current, offered);
  const isAsked = asksFirst(beside);
  const take = (plan: Protocol) => (isAsked ? setAsked(plan) : taking.take(plan));
  const yes = () => {
    setAsked(undefined);
    if (asked) taking.take(asked);
  };
  const news = <WhatIsNew current={current} offered={offered} />;
  const versionWords = wordsOfVersion(copy, current, offered);
  return (
    <Page title={copy.accepting.title} lead={copy.accepting.lead}>
      {versionWords ? <Notice calm={!isAsked}>{versionWords}</Notice> : null}
      {beside.kind === 'same' || beside.kind === 'another' ? null : news}
      <ProtocolCard protocol={offered}>
        {planFit(offered, sizes).map((found) => (
          <Notice key={JSON.stringify(found)}>{copy.accepting.fit(found)}</Notice>
        ))}
        {beside.kind === 'another' ? news : null}
        {isUsable(offered) ? null : <Notice>{copy.plan.nothingToGuide}</Notice>}
        {beside.kind === 'same' || !isUsable(offered) ? null : (
          <>
            <TakeUp protocol={offered} onFigures={take}>
              <Button look="main" wide onClick={() => take(offered)}>
                {isAsked ? copy.accepting.useAnyway : copy.accepting.use}
              </Button>
            </TakeUp>
            <Button wide onClick={() => taking.putBy(offered, () => onPutBy(offered))}>
              {copy.accepting.keepBoth}
            </Button>
          </>
        )}
        <Button wide onClick={onDeclined}>
          {copy.accepting.decline}
        </Button>
      </ProtocolCard>
      <TroubleTaking trouble={taking.trouble} />
      <Ask
        open={asked !== undefined}
        title={copy.accepting.useAnywayTitle}
        lead={isAsked && versionWords ? `${versionWords} ${copy.accepting.useAnywayLead}` : ''}
        onClose={() => setAsked(undefined)}
      >
        <Button look="main" onClick={() => setAsked(undefined)}>
          {copy.accepting.decline}
        </Button>
        <Button onClick={yes}>{copy.accepting.useAnyway}</Button>
      </Ask>
      <AskGates
        protocol={waiting}
        clearances={taking.clearances}
        onSaid={taking.takeSaid}
        onClose={() => taking.askGates(undefined)}
      />
    </Page>
  );
}
