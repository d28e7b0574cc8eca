import { useState } from 'react';
import { Link } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import {
  type NamedPlan,
  type PlanCaution,
  plansNamedFirst,
} from '../../../domain/setting-up/plans-named-first.ts';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { situationsIn } from '../../../domain/setting-up/setting-up.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import { AskGates } from '../plan/ask-gates.tsx';
import { InsteadOf } from '../plan/instead-of.tsx';
import { PlanFacts } from '../plan/plan-facts.tsx';
import { groupNames, starterGroups } from '../plan/starter-groups.ts';
import { TakeUp } from '../plan/take-up.tsx';
import { TroubleTaking } from '../plan/taking-trouble.tsx';
import { useTakePlan } from '../plan/use-take-plan.ts';
import { useProgress } from '../progress/use-progress.ts';
import { JournalSilent } from './journal-silent.tsx';
import styles from './set-up.module.css';

const starters: readonly Protocol[] = groupNames.flatMap((name) => starterGroups[name]);

type CautionFirstProps = {
  readonly caution: PlanCaution;
  /** Asks the journal once more. */
  readonly onAgain: () => Promise<void>;
};

function CautionFirst({ caution, onAgain }: CautionFirstProps) {
  const { copy } = useSetUpCopy();
  const { cautions } = copy.setUp.plan;
  if (caution.kind === 'journalSilent')
    return <JournalSilent said={cautions.journalSilent} onAgain={onAgain} />;
  return (
    <Notice calm>{caution.kind === 'closed' ? cautions.closed(caution.bars) : cautions[caution.kind]}</Notice>
  );
}

type NamedProps = {
  readonly named: NamedPlan;
  readonly current: Protocol;
  readonly onChoose: (plan: Protocol) => void;
};

function Named({ named: { plan, because }, current, onChoose }: NamedProps) {
  const { copy } = useSetUpCopy();
  const isCurrent = plan.id === current.id;
  const shown = isCurrent ? current : plan;
  const title = titleOf(copy, shown);
  return (
    <Card title={title} lead={copy.setUp.plan.because(because)}>
      <PlanFacts protocol={shown} />
      <TakeUp protocol={shown} onFigures={onChoose}>
        {isCurrent ? (
          <p>{copy.setUp.plan.yours}</p>
        ) : (
          <Button wide aria-label={copy.plan.chooseNamed(title)} onClick={() => onChoose(shown)}>
            {copy.plan.choose}
          </Button>
        )}
      </TakeUp>
    </Card>
  );
}

/** A few plans by what was told, with the reason; each is taken as it is on the screen of plans, and all others are there. */
export function PlanStep({ setUp }: { readonly setUp: SettingUp }) {
  const { copy } = useSetUpCopy();
  const { read, look } = useProgress();
  const [taken, setTaken] = useState('');
  const [asked, setAsked] = useState<Protocol>();
  const { stored, current, clearances, trouble, waiting, take, takeSaid, askGates } = useTakePlan((plan) => {
    setTaken(copy.plan.chosen(titleOf(copy, plan)));
    focusHeading();
  });
  if (!stored || !read) return null;
  const told = { situations: situationsIn(setUp), pregnancy: read.progress?.pregnancy };
  const { plans, cautions } = plansNamedFirst(told, starters);
  const choose = (plan: Protocol) => (isStarter(current) ? take(plan) : setAsked(plan));
  return (
    <>
      <output className={styles.told}>{taken}</output>
      {cautions.map((caution) => (
        <CautionFirst key={caution.kind} caution={caution} onAgain={look} />
      ))}
      {isStarter(current) ? null : (
        <Card title={titleOf(copy, current)}>
          <p>{copy.setUp.plan.yours}</p>
        </Card>
      )}
      <TroubleTaking trouble={trouble} />
      <ul className={styles.plans}>
        {plans.map((named) => (
          <li key={named.plan.id}>
            <Named named={named} current={current} onChoose={choose} />
          </li>
        ))}
      </ul>
      <p className={styles.lead}>{copy.plan.starterNote}</p>
      <p>
        <Link href={paths.openPlan}>{copy.setUp.plan.fromTherapist}</Link>
      </p>
      <p>
        <Link href={paths.plan}>{copy.setUp.plan.others}</Link>
      </p>
      <AskGates
        protocol={waiting}
        clearances={clearances}
        onSaid={takeSaid}
        onClose={() => askGates(undefined)}
      />
      <InsteadOf current={current} asked={asked} onYes={take} onClose={() => setAsked(undefined)} />
    </>
  );
}
