import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import { withPhaseChanged } from '../../../domain/composing/phase-edits.ts';
import { withUnread } from '../../../domain/composing/unread.ts';
import {
  advances,
  angles,
  type PhaseOf,
  pressures,
  type SizeMeant,
  sizesMeant,
  techniques,
} from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { useComposing } from './composing-context.ts';
import { PickAt } from './fields.tsx';
import { NumberAt } from './read-fields.tsx';

type SizeAtProps = {
  readonly phaseId: string;
  readonly field: 'size' | 'to';
  readonly size: SizeMeant;
};

/** Which of the person's sizes: by what it is to them, or by millimetres that are not exceeded. */
export function SizeAt({ phaseId, field, size }: SizeAtProps) {
  const { copy } = useComposeCopy();
  const { draft } = useComposing();
  const place = `phases.${phaseId}.size`;
  const mmPlace = `${place}.diameterMm`;
  const isMm = typeof size === 'object' || draft.unread[mmPlace] !== undefined;
  const diameterMm = typeof size === 'object' ? size.diameterMm : undefined;
  const put = (now: Draft, next: SizeMeant | undefined) =>
    withPhaseChanged(now, phaseId, { [field]: next === 'current' && field === 'size' ? undefined : next });
  return (
    <>
      <PickAt
        label={field === 'to' ? copy.composeParts.to : copy.composeParts.size}
        place={place}
        value={isMm ? 'mm' : (size as (typeof sizesMeant)[number])}
        choices={[
          ...sizesMeant.map((value) => ({ value, label: copy.composeParts.sizes[value] })),
          { value: 'mm' as const, label: copy.composeParts.inMm },
        ]}
        lead={size === 'next' ? copy.composeParts.nextLead : undefined}
        put={(now, picked = 'current') => (picked === 'mm' ? withUnread(now, mmPlace, '') : put(now, picked))}
      />
      {isMm ? (
        <NumberAt
          label={copy.composeParts.diameter}
          place={mmPlace}
          value={diameterMm}
          bounds={bounds.diameterMm}
          isNeeded
          put={(now, mm) => (mm === undefined ? now : put(now, { diameterMm: mm }))}
        />
      ) : null}
    </>
  );
}

function PressureAt({ phase }: { readonly phase: PhaseOf<'move'> | PhaseOf<'massage'> }) {
  const { copy } = useComposeCopy();
  return (
    <PickAt
      label={copy.composeParts.pressure}
      place={`phases.${phase.id}.pressure`}
      value={phase.pressure ?? 'none'}
      choices={[
        { value: 'none' as const, label: copy.composeParts.noPressure },
        ...pressures.map((value) => ({ value, label: copy.composeParts.pressures[value] })),
      ]}
      put={(draft, pressure) =>
        withPhaseChanged(draft, phase.id, { pressure: pressure === 'none' ? undefined : pressure })
      }
    />
  );
}

export function InsertFields({ phase }: { readonly phase: PhaseOf<'insert'> }) {
  const { copy } = useComposeCopy();
  const { id } = phase;
  return (
    <>
      <SizeAt phaseId={id} field="size" size={phase.size ?? 'current'} />
      <PickAt
        label={copy.composeParts.advanceOn}
        place={`phases.${id}.advanceOn`}
        value={phase.advanceOn}
        choices={advances.map((value) => ({ value, label: copy.composeParts.advances[value] }))}
        put={(draft, advanceOn) => withPhaseChanged(draft, id, { advanceOn })}
      />
      <PickAt
        label={copy.composeParts.angle}
        place={`phases.${id}.angle`}
        value={phase.angle ?? 'none'}
        choices={(['none', ...angles] as const).map((value) => ({
          value,
          label: copy.composeParts.angles[value],
        }))}
        put={(draft, angle) => withPhaseChanged(draft, id, { angle: angle === 'none' ? undefined : angle })}
      />
      <NumberAt
        label={copy.composeParts.depth}
        lead={copy.composeParts.depthLead}
        place={`phases.${id}.depthMm`}
        value={phase.depthMm}
        bounds={bounds.depthMm}
        put={(draft, depthMm) => withPhaseChanged(draft, id, { depthMm })}
      />
    </>
  );
}

export function MoveFields({ phase }: { readonly phase: PhaseOf<'move'> }) {
  const { copy } = useComposeCopy();
  const { id } = phase;
  return (
    <>
      <PickAt
        label={copy.composeParts.technique}
        place={`phases.${id}.technique`}
        value={phase.technique}
        choices={techniques.map((value) => ({ value, label: copy.composeParts.techniques[value] }))}
        put={(draft, technique) => withPhaseChanged(draft, id, { technique })}
      />
      <PressureAt phase={phase} />
      <SizeAt phaseId={id} field="size" size={phase.size ?? 'current'} />
    </>
  );
}

const hands = ['ownHand', 'partner'] as const;

export function MassageFields({ phase }: { readonly phase: PhaseOf<'massage'> }) {
  const { copy } = useComposeCopy();
  return (
    <>
      <PickAt
        label={copy.composeParts.by}
        place={`phases.${phase.id}.by`}
        value={phase.by}
        choices={hands.map((value) => ({ value, label: copy.composeParts.hands[value] }))}
        lead={phase.by === 'partner' ? copy.composeParts.partnerLead : undefined}
        put={(draft, by) => withPhaseChanged(draft, phase.id, { by })}
      />
      <PressureAt phase={phase} />
    </>
  );
}
