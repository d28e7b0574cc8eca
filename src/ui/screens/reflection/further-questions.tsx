import { useSelector } from '@xstate/react';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import { heldSizes } from '../../../planning/held-sizes.ts';
import type { SessionActor } from '../../services.ts';
import { ReflectionQuestions } from './reflection-questions.tsx';

/** Everything that can be told beyond the two taps. What the session knows by itself is not asked. */
export function FurtherQuestions({ actor }: { readonly actor: SessionActor }) {
  const { reflection, plan, playheadMs, afterCare } = useSelector(actor, ({ context }) => context);
  const sizes = plan ? heldSizes(plan, playheadMs) : [];
  const isTouched =
    plan?.segments.some(({ kind, atMs }) => ['touch', 'insert'].includes(kind) && atMs < playheadMs) === true;
  const change = (changed: Reflection) => actor.send({ type: 'reflection.change', reflection: changed });
  return (
    <ReflectionQuestions
      reflection={reflection}
      rungs={sizes.map(({ rung }) => rung)}
      isTouched={isTouched}
      asksBleeding={isTouched && sizes.length === 0 && !afterCare?.bleeding}
      asksWidest={false}
      onChange={change}
    />
  );
}
