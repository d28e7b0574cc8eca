import { useState } from 'react';
import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import { withPhaseChanged } from '../../../domain/composing/phase-edits.ts';
import {
  boxBreath,
  evenBreath,
  fourSevenEight,
  gentleBreath,
  isHeld,
  longOut,
} from '../../../domain/protocol/breath-patterns.ts';
import { type BreathPattern, dropPlaces, type PhaseOf } from '../../../domain/protocol/phase.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { PickAt, SaidAt } from './fields.tsx';
import { DurationAt, NumberAt } from './read-fields.tsx';

const named = { longOut, even: evenBreath, gentle: gentleBreath, box: boxBreath, fourSevenEight } as const;
const names = [...(Object.keys(named) as (keyof typeof named)[]), 'own'] as const;

const parts = [
  ['inSeconds', 'inSeconds', bounds.breathPart],
  ['holdSeconds', 'breathHold', bounds.breathHold],
  ['outSeconds', 'outSeconds', bounds.breathPart],
  ['restSeconds', 'breathRest', bounds.breathHold],
] as const;

type PatternAtProps = { readonly phaseId: string; readonly pattern: BreathPattern };

function partsOf({ inSeconds, holdSeconds = 0, outSeconds, restSeconds = 0 }: BreathPattern) {
  return [inSeconds, holdSeconds, outSeconds, restSeconds].filter((seconds) => seconds > 0);
}

/** A breath by its name, or second by second. */
function PatternAt({ phaseId, pattern }: PatternAtProps) {
  const { copy } = useComposeCopy();
  const { draft } = useComposing();
  const found = names.find((name) => name !== 'own' && isSameJson(named[name], pattern)) ?? 'own';
  const place = `phases.${phaseId}.pattern`;
  const isUnread = Object.keys(draft.unread).some((at) => at.startsWith(`${place}.`));
  const [isOwn, setIsOwn] = useState(isUnread);
  const value = isOwn ? 'own' : found;
  const put = (now: Draft, next: BreathPattern) => withPhaseChanged(now, phaseId, { pattern: next });
  return (
    <>
      <PickAt
        label={copy.composeParts.pattern}
        place={place}
        value={value}
        choices={names.map((name) => ({
          value: name,
          label:
            name === 'own'
              ? copy.composeParts.patterns.own
              : `${copy.composeParts.patterns[name]}: ${copy.composeParts.patternSeconds(partsOf(named[name]))}`,
        }))}
        lead={isHeld(pattern) ? copy.composeParts.heldNote : undefined}
        put={(now, name = 'own') => {
          setIsOwn(name === 'own');
          return name === 'own' ? now : put(now, named[name]);
        }}
      />
      {value === 'own' ? (
        <div className={styles.row}>
          {parts.map(([field, word, within]) => (
            <NumberAt
              key={field}
              label={copy.composeParts[word]}
              place={`${place}.${field}`}
              value={pattern[field]}
              bounds={within}
              isNeeded={within === bounds.breathPart}
              put={(now, seconds) => {
                const { [field]: _former, ...others } = pattern;
                return put(
                  now,
                  (seconds === undefined ? others : { ...pattern, [field]: seconds }) as BreathPattern,
                );
              }}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

export function BreatheFields({ phase }: { readonly phase: PhaseOf<'breathe'> }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const isFree = phase.pace === 'free';
  return (
    <>
      <PatternAt phaseId={phase.id} pattern={phase.pattern} />
      <Tick
        label={copy.composeParts.free}
        isTicked={isFree}
        onToggle={() =>
          edit((draft) => withPhaseChanged(draft, phase.id, { pace: isFree ? undefined : 'free' }))
        }
      />
    </>
  );
}

export function DropsFields({ phase }: { readonly phase: PhaseOf<'drops'> }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const { id, contractRelax = false } = phase;
  const at = (field: string) => ({
    place: `phases.${id}.${field}`,
    put: (draft: Draft, value: unknown) => withPhaseChanged(draft, id, { [field]: value }),
  });
  return (
    <>
      <div className={styles.row}>
        <NumberAt
          {...at('reps')}
          label={copy.composeParts.repsOfSet}
          value={phase.reps}
          bounds={bounds.reps}
          isNeeded
        />
        <NumberAt {...at('sets')} label={copy.composeParts.sets} value={phase.sets} bounds={bounds.sets} />
      </div>
      {(phase.sets ?? 1) > 1 ? (
        <DurationAt
          {...at('restSeconds')}
          label={copy.composeParts.setRest}
          value={phase.restSeconds}
          bounds={bounds.seconds}
        />
      ) : null}
      <PatternAt phaseId={id} pattern={phase.pattern} />
      <PickAt
        label={copy.composeParts.place}
        place={`phases.${id}.place`}
        value={phase.place ?? 'none'}
        choices={[
          { value: 'none', label: copy.composeParts.noPlace },
          ...dropPlaces.map((value) => ({ value, label: copy.composeParts.places[value] })),
        ]}
        put={(draft, place) => withPhaseChanged(draft, id, { place: place === 'none' ? undefined : place })}
      />
      <Tick
        label={copy.composeParts.contractRelax}
        isTicked={contractRelax}
        onToggle={() =>
          edit((draft) => withPhaseChanged(draft, id, { contractRelax: contractRelax ? undefined : true }))
        }
      />
      <SaidAt place={`phases.${id}.contractRelax`} />
    </>
  );
}
