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
  const inIt = outlineRows(plan, optional).map((row) => ({
    id: row.id,
    name: nameOf(copy, row),
    amount: copy.plan.length(row.lengthMs),
    isOptional: optional.includes(row.id),
    isOn: true,
  }));
  const leftOut = leftOutRows(plan, apart).map(({ phaseId, kind, why }) => ({
    id: phaseId,
    name: copy.phases[kind],
    amount: copy.offer.leftOut[why],
    isOptional: why === 'notChosen',
    isOn: false,
  }));
  // One list, so that a part which is ticked goes to its place with the focus on it.
  return (
    <ol className={styles.outline}>
      {[...inIt, ...leftOut].map(({ id, name, amount, isOptional, isOn }) => (
        <li key={id} className={isOn ? '' : styles.leftOut}>
          {isOptional ? (
            <OptionalPart name={name} isOn={isOn} onToggle={() => onToggle(id)} />
          ) : (
            <span>{name}</span>
          )}
          <span className={styles.amount}>{amount}</span>
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
