import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import { timeLeftMs } from '../../../planning/time-left.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Field } from '../../parts/field.tsx';
import { PlanOutline } from '../check-in/plan-outline.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { HearMoment } from './hear-moment.tsx';
import type { PreviewInUse } from './use-preview.ts';

const headingId = 'as-met';

/** The plan as somebody will meet it: its length, any moment of it to hear, and its parts with their minutes. */
export function Preview({ preview }: { readonly preview: PreviewInUse }) {
  const { copy } = useComposeCopy();
  const { protocol } = useComposing().draft;
  const { plan, rungs, currentId, chosen, choose, toggle } = preview;
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h2 id={headingId}>{copy.compose.sections.preview}</h2>
      {goesInside(protocol) && rungs.length > 0 ? (
        <Field label={copy.compose.exampleSize}>
          {(control) => (
            <select
              {...control}
              value={currentId}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {rungs.map((rung) => (
                <option key={rung.id} value={rung.id}>
                  {copy.sizes.rungName(rung)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {plan ? (
        <>
          <p className={styles.whole}>{copy.offer.length(timeLeftMs(plan))}</p>
          <HearMoment plan={plan} />
          <PlanOutline plan={plan} chosen={chosen} apart={[]} onToggle={toggle} />
          <p className={styles.soft}>{copy.compose.turn}</p>
        </>
      ) : null}
    </section>
  );
}
