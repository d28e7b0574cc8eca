import { bounds } from '../../../domain/composing/bounds.ts';
import { withPhaseChanged } from '../../../domain/composing/phase-edits.ts';
import { newPhase } from '../../../domain/composing/new-phase.ts';
import { withoutUnreadBelow } from '../../../domain/composing/unread.ts';
import { bodyParts, phaseLimits, type PhaseOf, stretchNames } from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { AnyOf, Tick } from '../../parts/choices.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { PickAt } from './fields.tsx';
import { NumberAt } from './read-fields.tsx';

export function ScanFields({ phase }: { readonly phase: PhaseOf<'scan'> }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  return (
    <AnyOf
      question={copy.composeParts.scanParts}
      lead={copy.composeParts.scanLead}
      choices={bodyParts.map((value) => ({ value, label: copy.composeParts.bodyParts[value] }))}
      values={phase.parts}
      onChange={(picked) =>
        edit((draft) =>
          withPhaseChanged(draft, phase.id, { parts: bodyParts.filter((part) => picked.includes(part)) }),
        )
      }
    />
  );
}

type Stretch = PhaseOf<'stretch'>['stretches'][number];

/** Each stretch of the part, with its hold, its sides and how often. */
export function StretchFields({ phase }: { readonly phase: PhaseOf<'stretch'> }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const { id, stretches } = phase;
  const withStretches = (next: readonly Stretch[]) => ({ stretches: next });
  const first = newPhase('stretch');
  const another = first.kind === 'stretch' ? first.stretches : [];
  return (
    <>
      {stretches.map((stretch, index) => {
        const at = `phases.${id}.stretches.${index}`;
        const put = (field: keyof Stretch & string, value: unknown) =>
          withStretches(stretches.with(index, { ...stretch, [field]: value }));
        return (
          <fieldset key={`${index}-${stretches.length}`} className={styles.group}>
            <legend>{copy.composeParts.stretchNamed(index + 1)}</legend>
            <PickAt
              label={copy.composeParts.stretch}
              place={`${at}.name`}
              value={stretch.name}
              choices={stretchNames.map((value) => ({ value, label: copy.composeParts.stretches[value] }))}
              put={(draft, name) => withPhaseChanged(draft, id, put('name', name))}
            />
            <div className={styles.row}>
              <NumberAt
                label={copy.composeParts.holdSeconds}
                place={`${at}.holdSeconds`}
                value={stretch.holdSeconds}
                bounds={bounds.seconds}
                isNeeded
                put={(draft, seconds) => withPhaseChanged(draft, id, put('holdSeconds', seconds))}
              />
              <NumberAt
                label={copy.composeParts.reps}
                place={`${at}.times`}
                value={stretch.times}
                bounds={bounds.reps}
                isNeeded
                put={(draft, times) => withPhaseChanged(draft, id, put('times', times))}
              />
            </div>
            <Tick
              label={copy.composeParts.bothSides}
              isTicked={stretch.sides === 'both'}
              onToggle={() =>
                edit((draft) =>
                  withPhaseChanged(draft, id, put('sides', stretch.sides === 'both' ? 'one' : 'both')),
                )
              }
            />
            {stretches.length > 1 ? (
              <Button
                look="quiet"
                onClick={() =>
                  edit((draft) =>
                    withPhaseChanged(
                      withoutUnreadBelow(draft, `phases.${id}.stretches`),
                      id,
                      withStretches(stretches.toSpliced(index, 1)),
                    ),
                  )
                }
              >
                {copy.composeParts.removeStretch(copy.composeParts.stretches[stretch.name])}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
      {stretches.length < phaseLimits.items.value ? (
        <Button
          onClick={() =>
            edit((draft) => withPhaseChanged(draft, id, withStretches([...stretches, ...another])))
          }
        >
          {copy.composeParts.addStretch}
        </Button>
      ) : null}
    </>
  );
}
