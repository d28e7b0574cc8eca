import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { InPlainWords } from '../../copy/in-plain-words.tsx';
import { titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { HandOver } from './hand-over.tsx';

/** The plan in use, on its way to somebody else. */
export function HandOverScreen() {
  return (
    <InPlainWords>
      <PlanInUse />
    </InPlainWords>
  );
}

function PlanInUse() {
  const { copy } = useHandOverCopy();
  const { protocol: slot } = useServices();
  const [plan, setPlan] = useState<Protocol>();
  useEffect(
    () => void slot.read().then((read) => setPlan(read.kind === 'value' ? read.value : firstSteps)),
    [slot],
  );
  if (!plan) return <Loading />;
  return (
    <Page title={copy.handOver.title} lead={copy.handOver.lead}>
      <p>{copy.handOver.plan(titleOf(copy, plan))}</p>
      <HandOver protocol={plan} />
      <p>
        <Link href={paths.plan}>{copy.opening.back}</Link>
      </p>
    </Page>
  );
}
