import type { PlanChange } from '../../src/domain/protocol/compare-plans.ts';
import type { PlanFit } from '../../src/domain/protocol/plan-fit.ts';
import type { HomeworkItem } from '../../src/domain/protocol/homework.ts';
import type { Phase } from '../../src/domain/protocol/phase.ts';

const hold: Phase = { id: 'hold', kind: 'hold', seconds: 300 };
const drops: Phase = {
  id: 'drops',
  kind: 'drops',
  pattern: { inSeconds: 4, outSeconds: 6 },
  reps: 10,
  sets: 3,
};
const move: Phase = { id: 'move', kind: 'move', technique: 'sides', seconds: 90, optional: true };
const item: HomeworkItem = {
  id: 'stretch',
  what: 'stretches',
  text: 'child’s pose',
  minutes: 5,
  frequency: { times: 2, per: 'day' },
};
const smaller: Phase = { ...hold, size: 'smaller', seconds: 150 };
const next: Phase = { ...hold, size: 'next', seconds: 45 };

/** One of every way in which a plan can differ from another; a new kind does not compile until it is here. */
const ofEach: Record<PlanChange['kind'], readonly PlanChange[]> = {
  phaseAdded: [
    { kind: 'phaseAdded', phase: drops },
    { kind: 'phaseAdded', phase: move },
  ],
  phaseGone: [{ kind: 'phaseGone', phase: { id: 'close', kind: 'close' } }],
  phaseChanged: [
    { kind: 'phaseChanged', was: hold, now: { ...hold, seconds: 60 }, in: ['amount'] },
    { kind: 'phaseChanged', was: smaller, now: next, in: ['amount', 'size'] },
    { kind: 'phaseChanged', was: hold, now: { ...hold, size: { diameterMm: 22 } }, in: ['size'] },
    { kind: 'phaseChanged', was: move, now: { ...move, optional: false }, in: ['choice', 'manner'] },
    { kind: 'phaseChanged', was: hold, now: { ...hold, optional: true }, in: ['choice'] },
  ],
  order: [{ kind: 'order' }],
  ledBy: [
    { kind: 'ledBy', was: 'comfort', now: 'schedule' },
    { kind: 'ledBy', was: 'schedule', now: 'comfort' },
  ],
  frequency: [
    {
      kind: 'frequency',
      was: { times: 1, per: 'day' },
      now: { times: 3, upTo: 5, per: 'week' },
    },
    { kind: 'frequency', was: { times: 2, per: 'week' }, now: undefined },
  ],
  restDays: [{ kind: 'restDays', was: undefined, now: 2 }],
  minutes: [{ kind: 'minutes', was: 5, now: 8 }],
  startDate: [{ kind: 'startDate', was: undefined, now: '2026-11-22' }],
  nextVisit: [{ kind: 'nextVisit', was: '2026-11-22', now: undefined }],
  reviewBy: [{ kind: 'reviewBy', was: '2026-11-22', now: '2026-12-22' }],
  painCap: [{ kind: 'painCap', was: 3, now: 2 }],
  waitSeconds: [{ kind: 'waitSeconds', was: 180, now: 240 }],
  ceiling: [
    { kind: 'ceiling', was: undefined, now: { kind: 'dilator', diameterMm: 24 } },
    { kind: 'ceiling', was: { kind: 'finger', size: 'oneFinger' }, now: undefined },
  ],
  checkIn: [{ kind: 'checkIn', rule: 'moderatePainFrom', was: 4, now: 3 }],
  stepUp: [{ kind: 'stepUp', rule: 'sessions', was: 3, now: 5 }],
  lockAdded: [{ kind: 'lockAdded', lock: 'size' }],
  lockGone: [{ kind: 'lockGone', lock: 'movement' }],
  gateAdded: [{ kind: 'gateAdded', gate: 'skinQuiet' }],
  gateGone: [{ kind: 'gateGone', gate: 'toningAllowed' }],
  homeworkAdded: [{ kind: 'homeworkAdded', item }],
  homeworkChanged: [
    { kind: 'homeworkChanged', item: { id: 'd', what: 'device', device: 'eStim', minutes: 10 } },
  ],
  homeworkGone: [{ kind: 'homeworkGone', item: { id: 'massage', what: 'massage' } }],
  pageReplaced: [
    { kind: 'pageReplaced', topic: 'drops' },
    { kind: 'pageReplaced', topic: 'signs' },
  ],
  pageHidden: [
    { kind: 'pageHidden', topic: 'care' },
    { kind: 'pageHidden', topic: 'of-later' },
  ],
  pageAsItWas: [{ kind: 'pageAsItWas', topic: 'floor' }],
  calendar: [{ kind: 'calendar' }],
  note: [{ kind: 'note' }],
  openingNote: [{ kind: 'openingNote' }],
  aim: [{ kind: 'aim' }],
  title: [{ kind: 'title' }],
  author: [{ kind: 'author' }],
  other: [{ kind: 'other' }],
};

export const everyPlanChange: readonly PlanChange[] = Object.values(ofEach).flat();
export const phasesInWords: readonly Phase[] = [
  hold,
  drops,
  move,
  smaller,
  next,
  { id: 'remove', kind: 'remove', breaths: 1 },
  { id: 'close', kind: 'close' },
];
export const homeworkInWords: readonly HomeworkItem[] = [item, { id: 'massage', what: 'massage' }];

const d30 = { id: 'd30', kind: 'dilator', diameterMm: 30 } as const;

export const everyPlanFit: readonly PlanFit[] = [
  { kind: 'ceilingBelow', own: d30, ceiling: { kind: 'dilator', diameterMm: 24 } },
  { kind: 'sizeNotThere', diameterMm: 32, instead: d30 },
  { kind: 'sizeNotThere', diameterMm: 18, instead: undefined },
];
