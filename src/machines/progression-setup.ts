import { assign, setup } from 'xstate';
import type { Ladder } from '../domain/ladder/ladder.ts';
import { assessComfort } from '../domain/progression/comfort.ts';
import { type Course, hasBegun } from '../domain/progression/course.ts';
import { largerSize } from '../domain/progression/larger-size.ts';
import { isMixed } from '../domain/progression/mixing.ts';
import { openNeeds } from '../domain/progression/open-needs.ts';
import type { ProgressionPlan } from '../domain/progression/progression-plan.ts';
import { suggest } from '../domain/progression/suggest.ts';
import { wayBack } from '../domain/progression/way-back.ts';
import { noteFact } from './note-fact.ts';
import type { ProgressionEvent } from './progression-events.ts';

export type ProgressionInput = {
  readonly ladder: Ladder;
  readonly plan: ProgressionPlan;
  /** The first day that anything is known of, YYYY-MM-DD. */
  readonly day: string;
};

function hasMixed(course: Course): boolean {
  const { own, rungs, plan, inARow } = course;
  if (!own) return false;
  const larger = largerSize(rungs, own, plan);
  const last = inARow.at(-1);
  return larger.kind === 'size' && last !== undefined && isMixed(last, own, larger.rung);
}

/** The rules of progression as guards, and the facts as actions; its states are in progression.machine.ts. */
export const progression = setup({
  types: {
    input: {} as ProgressionInput,
    context: {} as Course,
    events: {} as ProgressionEvent,
  },
  guards: {
    needsCare: ({ context }) => openNeeds(context).length > 0,
    hasNotBegun: ({ context }) => !hasBegun(context),
    isAfterAGap: ({ context }) => context.own !== undefined && wayBack(context, context.own) !== undefined,
    keepsThisSize: ({ context }) => context.decided?.choice === 'maintaining',
    mixesTwoSizes: ({ context }) => hasMixed(context),
    maySuggestMore: ({ context }) => suggest(context).kind === 'stepUp',
    isEasy: ({ context: { own, plan, inARow } }) =>
      own !== undefined && assessComfort(inARow, own, plan).kind === 'easy',
    hasSteppedBack: ({ context }) => context.decided?.choice === 'steppedBack',
  },
  actions: {
    note: assign(({ context, event }) => noteFact(context, event)),
  },
});
