import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import { withTerms } from '../../../domain/composing/term-edits.ts';
import { withUnread } from '../../../domain/composing/unread.ts';
import { fingerSizes, stepPlaces, tamponSizes } from '../../../domain/ladder/rung.ts';
import type { Ceiling } from '../../../domain/protocol/protocol-terms.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { useComposing } from './composing-context.ts';
import { PickAt } from './fields.tsx';
import { NumberAt } from './read-fields.tsx';

const mmPlace = 'ceiling.diameterMm';
const kinds = ['none', 'dilator', 'finger', 'tampon', 'step'] as const;

/** Rungs without millimetres, by kind. */
const rungs = {
  finger: fingerSizes.map((size) => ({ kind: 'finger', size }) as const),
  tampon: tamponSizes.map((size) => ({ kind: 'tampon', size }) as const),
  step: stepPlaces.map((place) => ({ kind: 'step', place }) as const),
} as const;

type Unmeasured = Exclude<Ceiling, { kind: 'dilator' }>;

function keyOf(ceiling: Unmeasured): string {
  return ceiling.kind === 'step' ? ceiling.place : ceiling.size;
}

function put(draft: Draft, ceiling: Ceiling | undefined): Draft {
  return withTerms(draft, { ceiling });
}

/** The largest size that the plan allows, if any. */
export function CeilingAt() {
  const { copy } = useComposeCopy();
  const { draft } = useComposing();
  const { ceiling } = draft.protocol;
  const isMm = ceiling?.kind === 'dilator' || draft.unread[mmPlace] !== undefined;
  const ofKind: readonly Unmeasured[] =
    ceiling && ceiling.kind !== 'dilator' && !isMm ? rungs[ceiling.kind] : [];
  return (
    <>
      <PickAt
        label={copy.composeTerms.ceiling}
        place="ceiling"
        value={isMm ? 'dilator' : (ceiling?.kind ?? 'none')}
        choices={kinds.map((value) => ({ value, label: copy.composeTerms.ceilings[value] }))}
        put={(now, kind = 'none') => {
          if (kind === 'none') return put(now, undefined);
          return kind === 'dilator' ? withUnread(now, mmPlace, '') : put(now, rungs[kind][0]);
        }}
      />
      {isMm ? (
        <NumberAt
          label={copy.composeParts.diameter}
          place={mmPlace}
          value={ceiling?.kind === 'dilator' ? ceiling.diameterMm : undefined}
          bounds={bounds.diameterMm}
          isNeeded
          put={(now, diameterMm) =>
            diameterMm === undefined ? now : put(now, { kind: 'dilator', diameterMm })
          }
        />
      ) : null}
      {ceiling && ceiling.kind !== 'dilator' && !isMm ? (
        <PickAt
          label={copy.composeTerms.ceilingWhich}
          place="ceiling.which"
          value={keyOf(ceiling)}
          choices={ofKind.map((one) => ({
            value: keyOf(one),
            label: copy.sizes.rungName({ ...one, id: 'ceiling' }),
          }))}
          put={(now, key) =>
            put(
              now,
              ofKind.find((one) => keyOf(one) === key),
            )
          }
        />
      ) : null}
    </>
  );
}
