import { longOut } from '../protocol/breath-patterns.ts';
import { bodyParts, type Phase, type PhaseKind, type PhaseOf } from '../protocol/phase.ts';
import { firstStepsDoses } from '../protocol/starters/first-steps.ts';
import { gradualDilatorsDoses } from '../protocol/starters/gradual-dilators.ts';
import { massageAloneDoses } from '../protocol/starters/massage-alone.ts';
import { microToningDoses } from '../protocol/starters/micro-toning.ts';
import { stretchesAloneDoses } from '../protocol/starters/stretches-alone.ts';

const inside = gradualDilatorsDoses;

/** The first of a kind, with the doses of our own starters. */
const firstOf: { readonly [Kind in PhaseKind]: Omit<PhaseOf<Kind>, 'id' | 'kind'> } = {
  settle: { seconds: firstStepsDoses.settle.value },
  scan: { seconds: firstStepsDoses.scan.value, parts: [...bodyParts] },
  breathe: { pattern: longOut, breaths: inside.breaths.value },
  drops: { pattern: longOut, reps: inside.drops.value },
  stretch: {
    stretches: [
      {
        name: 'childsPose',
        holdSeconds: stretchesAloneDoses.childsPose.value,
        sides: 'one',
        times: stretchesAloneDoses.once.value,
      },
    ],
  },
  massage: { by: 'ownHand', pressure: 'light', seconds: massageAloneDoses.massage.value },
  touch: { seconds: firstStepsDoses.touch.value },
  prepare: { seconds: inside.prepare.value },
  'rest-at-opening': { breaths: inside.restAtOpening.value },
  insert: { breaths: inside.insert.value, advanceOn: 'exhale' },
  hold: { seconds: inside.hold.value },
  move: { technique: 'sides', seconds: inside.move.value },
  'change-size': { to: 'current', seconds: inside.changeSize.value },
  remove: { breaths: inside.remove.value },
  'clean-up': { seconds: inside.cleanUp.value },
  toning: {
    reps: microToningDoses.lifts.value,
    holdSeconds: microToningDoses.hold.value,
    restSeconds: microToningDoses.rest.value,
  },
  rest: { seconds: firstStepsDoses.settle.value },
  close: {},
};

/** A phase of `kind` to begin with; its id is the kind. */
export function newPhase(kind: PhaseKind): Phase {
  return { ...firstOf[kind], kind, id: kind } as Phase;
}
