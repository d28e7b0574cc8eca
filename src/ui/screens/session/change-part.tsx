import { useSelector } from '@xstate/react';
import { canBeHadNow } from '../../../machines/change-plan.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import type { SessionActor } from '../../services.ts';
import styles from './change-part.module.css';
import { type Standing, standsStill } from './standing.ts';

const wishes = ['shorter', 'longer', 'repeat'] as const;

type ChangePartProps = {
  readonly actor: SessionActor;
  readonly plan: SessionPlan;
  readonly state: Standing;
};

/** The part under way, a little longer, shorter or once more: behind a tap, and only what can be had. */
export function ChangePart({ actor, plan, state }: ChangePartProps) {
  const { copy } = useCopy();
  const details = useFocusWhenGone<HTMLDetailsElement>();
  const playheadMs = useSelector(actor, ({ context }) => context.playheadMs);
  const can = canBeHadNow(plan, playheadMs, standsStill(state) ? 'stands' : 'runs');
  const offered = wishes.filter((wish) => can[wish]);
  const part = useFocusStays<HTMLDivElement>(offered.join(' '));
  if (state === 'preparing' || offered.length === 0) return null;
  return (
    <More ref={details} look="guiding" summary={copy.session.changePart}>
      <div ref={part} className={styles.wishes}>
        {offered.map((wish) => (
          <Button key={wish} onClick={() => actor.send({ type: `session.${wish}` })}>
            {copy.session[wish]}
          </Button>
        ))}
      </div>
    </More>
  );
}
