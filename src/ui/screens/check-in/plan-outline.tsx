import type { SessionPlan } from '../../../planning/session-plan.ts';
import type { Copy } from '../../copy/en.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './offering.module.css';
import { leftOutRows, type OutlineRow, outlineRows } from './outline-rows.ts';

type PlanOutlineProps = {
  readonly plan: SessionPlan;
  /** Ids of the optional parts that the person switched on. */
  readonly chosen: readonly string[];
  /** Ids of parts that have a switch of their own elsewhere. */
  readonly apart: readonly string[];
  readonly onToggle: (phaseId: string) => void;
};

function nameOf(copy: Copy, { kinds, rung, depthMm }: OutlineRow): string {
  const [first = 'close'] = kinds;
  const main = kinds.find((kind) => kind === 'hold') ?? kinds.find((kind) => kind === 'insert') ?? first;
  const part = copy.session.segments[main];
  const together = main === 'hold' ? copy.offer.easeInAndHold : copy.offer.takeOutAndClean;
  const isTogether = kinds.length > 1 && main !== 'insert';
  const name = isTogether ? together : part;
  const sized = rung ? copy.offer.withSize(name, copy.sizes.rungName(rung)) : name;
  return depthMm === undefined ? sized : copy.offer.withDepth(sized, depthMm);
}

/** The parts of today's session with their lengths; optional ones to tick, and what is left out and why. */
export function PlanOutline({ plan, chosen, apart, onToggle }: PlanOutlineProps) {
  const { copy } = useCopy();
  const optional = chosen.filter((id) => !apart.includes(id));
  return (
    <ol className={styles.outline}>
      {outlineRows(plan, optional).map((row) => (
        <li key={row.id}>
          {optional.includes(row.id) ? (
            <OptionalPart name={nameOf(copy, row)} isOn onToggle={() => onToggle(row.id)} />
          ) : (
            <span>{nameOf(copy, row)}</span>
          )}
          <span className={styles.amount}>{copy.plan.length(row.lengthMs)}</span>
        </li>
      ))}
      {leftOutRows(plan, apart).map((left) => (
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
      <input autoComplete="off" type="checkbox" checked={isOn} onChange={onToggle} />
      {name}
    </label>
  );
}
