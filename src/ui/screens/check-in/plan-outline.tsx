import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './offering.module.css';

/** The parts of today's session with their lengths, and what is left out and why. */
export function PlanOutline({ plan }: { readonly plan: SessionPlan }) {
  const { copy } = useCopy();
  return (
    <ol className={styles.outline}>
      {plan.segments.map((segment) => (
        <li key={segment.atMs}>
          <span>{copy.session.segments[segment.kind]}</span>
          <span className={styles.amount}>{copy.plan.length(segment.endMs - segment.atMs)}</span>
        </li>
      ))}
      {plan.leftOut.map((left) => (
        <li key={left.phaseId} className={styles.leftOut}>
          <span>{copy.phases[left.kind]}</span>
          <span className={styles.amount}>{copy.offer.leftOut[left.why]}</span>
        </li>
      ))}
    </ol>
  );
}
