import { limit } from '../../src/domain/limit.ts';
import type { Because } from '../../src/domain/progression/because.ts';
import type { Suggestion } from '../../src/domain/progression/suggestion.ts';
import { d18, d22, d26 } from './progress-records.ts';

const on = '2026-11-20';
const three = limit(3, 'of anything', 'ourDefault');
const seen = { rung: d22, sessions: 3, days: 9, worstPain: 2, worstWorry: 4 };
const since = { since: on, recordIds: ['a'] };

/** One of each kind, and the forms that are worded otherwise. */
export const everyReason: readonly Because[] = [
  { kind: 'easy', ...seen },
  { kind: 'easy', rung: d22, sessions: 1, days: 1 },
  { kind: 'unchanged', ...seen, limit: limit(28, 'days', 'ourDefault') },
  ...(
    [
      'tooFewSessions',
      'pain',
      'worry',
      'holdShort',
      'enoughToday',
      'enoughThisWeek',
      'restDay',
      'gap',
      'longGap',
    ] as const
  ).map((kind) => ({
    kind,
    seen: 4,
    limit: three,
  })),
  ...(['painOverCap', 'severePain'] as const).map((kind) => ({ kind, seen: 7, limit: three })),
  ...(['pain', 'worry', 'bleeding', 'hold'] as const).map((what) => ({
    kind: 'notRecorded' as const,
    what,
    sessions: 2,
  })),
  ...(['stoppedEarly', 'lessThanPlanned', 'feltHarder', 'bleeding'] as const).map((kind) => ({
    kind,
    sessions: 1,
  })),
  { kind: 'hardInsertion', rung: d22 },
  { kind: 'ownExpands', rung: { ...d18, expandsToMm: 40 } },
  { kind: 'roughElsewhere', on },
  { kind: 'ceiling', ceiling: { kind: 'dilator', diameterMm: 26 } },
  { kind: 'ceiling', ceiling: { kind: 'step', place: 'opening' } },
  { kind: 'byPlan', sizeChange: 'stay' },
  { kind: 'byPlan', sizeChange: 'asTold' },
  { kind: 'nothingYet' },
  { kind: 'noLargerSize' },
  { kind: 'keepsThisSize' },
  { kind: 'onTheWayBack', own: d22 },
  { kind: 'enoughToday', seen: 3, limit: limit(3, 'of anything', 'plan') },
  { kind: 'redFlag', ...since },
  { kind: 'askFirst', ...since },
  { kind: 'flare', ...since },
  { kind: 'pregnancy', ...since },
  { kind: 'afterPregnancy', ...since },
  { kind: 'notCleared' },
  { kind: 'painRose', from: 1, seen: 3, on, limit: limit(2, 'points of pain 0-10', 'S6') },
  {
    kind: 'planLocked',
    lockedBy: [
      { kind: 'unsaid', gate: 'shownByTeam' },
      { kind: 'figureMissing', figure: 'minutes' },
      { kind: 'notYet', from: on },
      { kind: 'calendarOver', until: on },
    ],
  },
];

const because: readonly Because[] = [{ kind: 'nothingYet' }];

export const everySuggestion: readonly Suggestion[] = [
  { kind: 'rest', because },
  { kind: 'askFirst', because },
  { kind: 'outside', because },
  { kind: 'stepDown', to: d18, because },
  { kind: 'beginAgain', at: d18, length: 'shorter', because },
  { kind: 'beginAgain', at: d18, length: 'usual', because },
  { kind: 'stay', because },
  { kind: 'variety', of: ['drops'], because },
  { kind: 'stepUp', to: d26, way: 'aLittle', because },
  { kind: 'stepUp', to: d26, way: 'asOwn', because },
];
