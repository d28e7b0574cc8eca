import { useState } from 'react';
import { withoutPlan, withPlan } from '../../../domain/protocol/kept-plans.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { PlanFacts } from './plan-facts.tsx';
import { PlanFrom } from './plan-terms.tsx';
import styles from './plan.module.css';
import { TakeUp } from './take-up.tsx';
import type { PlansKept } from './use-kept-plans.ts';

type KeptPlansProps = { readonly kept: PlansKept; readonly onChoose: (plan: Protocol) => void };

type Removed = { readonly plan: Protocol; readonly at: number };

/** Plans that were put by: each can be taken up again, or taken off with a way back. Nothing where there are none. */
export function KeptPlans({ kept, onChoose }: KeptPlansProps) {
  const { copy } = useHandOverCopy();
  const [removed, setRemoved] = useState<Removed>();
  const [failed, setFailed] = useState<{ readonly why: SaveFailure; readonly again: () => void }>();
  const wayBack = useFocusStays<HTMLOutputElement>(removed);
  const attempt = async (how: Parameters<PlansKept['change']>[0], then: Removed | undefined) => {
    const why = await kept.change(how);
    setFailed(why && { why, again: () => void attempt(how, then) });
    if (why !== undefined) return;
    setRemoved(then);
    if (!then) focusHeading();
  };
  const remove = (plan: Protocol, at: number) => void attempt((all) => withoutPlan(all, plan), { plan, at });
  const putBack = ({ plan, at }: Removed) => void attempt((all) => withPlan(all, plan, at), undefined);
  if (kept.read?.kind === 'unreadable') return <Notice>{copy.shelf.unreadable}</Notice>;
  if (kept.plans.length === 0 && !removed) return null;
  return (
    <Card title={copy.shelf.title} lead={copy.shelf.lead}>
      <ul className={styles.others}>
        {kept.plans.map((plan, at) => {
          const title = titleOf(copy, plan);
          return (
            <li key={JSON.stringify([plan.id, plan.version, at])} className={styles.other}>
              <h3>{title}</h3>
              <PlanFrom protocol={plan} />
              <PlanFacts protocol={plan} />
              <TakeUp protocol={plan} onFigures={onChoose}>
                <Button wide aria-label={copy.shelf.useNamed(title)} onClick={() => onChoose(plan)}>
                  {copy.shelf.use}
                </Button>
              </TakeUp>
              <Button
                look="quiet"
                aria-label={copy.shelf.removeNamed(title)}
                onClick={() => remove(plan, at)}
              >
                {copy.shelf.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <output ref={wayBack} className={styles.ways}>
        {removed ? (
          <>
            <span>{copy.shelf.removed(titleOf(copy, removed.plan))}</span>
            <Button onClick={() => putBack(removed)}>{copy.shelf.undo}</Button>
          </>
        ) : null}
      </output>
      {failed ? <SaveTrouble failure={failed.why} onAgain={failed.again} /> : null}
    </Card>
  );
}
