import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './offering.module.css';

type PlanOutlineProps = {
  readonly plan: SessionPlan;
  /** Ids of the optional parts that the person switched on. */
  readonly chosen: readonly string[];
  readonly onToggle: (phaseId: string) => void;
};

/** The parts of today's session with their lengths; optional ones to tick, and what is left out and why. */
export function PlanOutline({ plan, chosen, onToggle }: PlanOutlineProps) {
  const { copy } = useCopy();
  return (
    <ol className={styles.outline}>
      {plan.segments.map((segment) => (
        <li key={segment.atMs}>
          {chosen.includes(segment.id) ? (
            <OptionalPart
              name={copy.session.segments[segment.kind]}
              isOn
              onToggle={() => onToggle(segment.id)}
            />
          ) : (
            <span>{copy.session.segments[segment.kind]}</span>
          )}
          <span className={styles.amount}>{copy.plan.length(segment.endMs - segment.atMs)}</span>
        </li>
      ))}
      {plan.leftOut.map((left) => (
        <li key={left.phaseId} className={styles.leftOut}>
          {left.why === 'notChosen' ? (
            <OptionalPart
              name={copy.phases[left.kind]}
              isOn={false}
              onToggle={() => onToggle(left.phaseId)}
            />
          ) : (
            <span>{copy.phases[left.kind]}</span>
          )}
          <span className={styles.amount}>{copy.offer.leftOut[left.why]}</span>
        </li>
      ))}
    </ol>
  );
}

type OptionalPartProps = { readonly name: string; readonly isOn: boolean; readonly onToggle: () => void };

function OptionalPart({ name, isOn, onToggle }: OptionalPartProps) {
  return (
    <label className={styles.optional}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      {name}
    </label>
  );
}
