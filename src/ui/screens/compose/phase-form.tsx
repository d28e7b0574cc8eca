import { bounds } from '../../../domain/composing/bounds.ts';
import { withPhaseChanged } from '../../../domain/composing/phase-edits.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import { durationText } from '../../../domain/composing/duration.ts';
import { asFirstTold } from '../../../domain/protocol/as-told.ts';
import { usualSeconds } from '../../../domain/protocol/phase-length.ts';
import type { Phase } from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { SaidAt } from './fields.tsx';
import { DurationAt, NumberAt } from './read-fields.tsx';
import { BreatheFields, DropsFields } from './phase-fields-breath.tsx';
import { InsertFields, MassageFields, MoveFields, SizeAt } from './phase-fields-inside.tsx';
import { ScanFields, StretchFields } from './phase-fields-body.tsx';
import { ToningFields } from './phase-fields-toning.tsx';

/** The fields that only some kinds have. */
function OwnFields({ phase }: { readonly phase: Phase }) {
  switch (phase.kind) {
    case 'scan':
      return <ScanFields phase={phase} />;
    case 'breathe':
      return <BreatheFields phase={phase} />;
    case 'drops':
      return <DropsFields phase={phase} />;
    case 'stretch':
      return <StretchFields phase={phase} />;
    case 'massage':
      return <MassageFields phase={phase} />;
    case 'prepare':
    case 'rest-at-opening':
    case 'hold':
      return <SizeAt phaseId={phase.id} field="size" size={phase.size ?? 'current'} />;
    case 'insert':
      return <InsertFields phase={phase} />;
    case 'move':
      return <MoveFields phase={phase} />;
    case 'change-size':
      return <SizeAt phaseId={phase.id} field="to" size={phase.to} />;
    case 'toning':
      return <ToningFields phase={phase} />;
    case 'close':
      return <Choice phase={phase} field="brief" />;
    case 'settle':
    case 'touch':
    case 'remove':
    case 'clean-up':
    case 'rest':
      return null;
  }
}

function Choice({ phase, field }: { readonly phase: Phase; readonly field: 'optional' | 'brief' }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const isOn = field in phase && phase[field as 'optional'] === true;
  return (
    <Tick
      label={copy.composeParts[field]}
      isTicked={isOn}
      onToggle={() =>
        edit((draft) => withPhaseChanged(draft, phase.id, { [field]: isOn ? undefined : true }))
      }
    />
  );
}

/** What a part is made of, in as few fields as its kind has. */
export function PhaseForm({ phase }: { readonly phase: Phase }) {
  const { copy } = useComposeCopy();
  const { draft: composed, day } = useComposing();
  const told = asFirstTold(composed.protocol, day).phases.find(({ id }) => id === phase.id);
  const isToldOtherwise = told !== undefined && told !== phase;
  const at = (field: string) => ({
    place: `phases.${phase.id}.${field}`,
    put: (draft: Draft, value: number | undefined) => withPhaseChanged(draft, phase.id, { [field]: value }),
  });
  return (
    <div className={styles.fields}>
      <SaidAt place={`phases.${phase.id}`} />
      {'seconds' in phase && typeof phase.seconds === 'number' ? (
        <DurationAt
          {...at('seconds')}
          label={copy.composeParts.seconds}
          value={phase.seconds}
          lead={isToldOtherwise ? copy.composeParts.heldAsTold(durationText(usualSeconds(told))) : undefined}
          bounds={bounds.seconds}
          isNeeded
        />
      ) : null}
      {'breaths' in phase && typeof phase.breaths === 'number' ? (
        <NumberAt
          {...at('breaths')}
          label={copy.composeParts.breaths}
          value={phase.breaths}
          bounds={bounds.breaths}
          isNeeded
        />
      ) : null}
      <OwnFields phase={phase} />
      {phase.kind === 'close' ? null : <Choice phase={phase} field="optional" />}
    </div>
  );
}
