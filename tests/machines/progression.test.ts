import { describe, expect, test } from 'vitest';
import { withSaidHere } from '../../src/domain/ladder/ladder.ts';
import type { JournalRecord, SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import type { Suggestion } from '../../src/domain/progression/suggestion.ts';
import { assessProgress, type ProgressFacts, type ProgressionState } from '../../src/machines/progress.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import {
  circumstance,
  clinicianAnswer,
  d18,
  d22,
  d26,
  d30,
  decision,
  easySession,
  fourDilators,
  held,
  november,
  withPain,
} from '../support/progress-records.ts';

function progressAfter(records: readonly JournalRecord[], given: Partial<ProgressFacts> = {}) {
  const last = records.map(({ day }) => day).toSorted();
  return assessProgress({
    records,
    ladder: fourDilators,
    plan: comfortPlan,
    today: last.at(-1) ?? '2026-11-01',
    ...given,
  });
}

function easyOn(dates: readonly number[], given: Partial<SessionRecord> = {}) {
  return november(...dates).map((day) => easySession(day, given));
}

const three = easyOn([2, 6, 10]);
const mixed = { sizes: [held(d22), held(d26, { heldMs: 180_000, plannedMs: 180_000 })] };

describe('finding a start', () => {
  test('is where everybody begins, and asks for nothing', () => {
    expect(progressAfter([])).toMatchObject({
      state: 'findingStart',
      own: d22,
      suggestion: { kind: 'stay', because: [{ kind: 'nothingYet' }] },
    });
  });

  test('goes on while nothing is held, and with a hard insertion names a smaller size', () => {
    const [begun] = easyOn([2], { sizes: [held(d22, { heldMs: 0 })], ...withPain(5) });
    expect(progressAfter(begun ? [begun] : [])).toMatchObject({
      state: 'findingStart',
      suggestion: { kind: 'stepDown', to: d18 },
    });
  });

  test('ends when something is held, or when the person says where they begin', () => {
    expect(progressAfter(three.slice(0, 1)).state).toBe('settling');
    const begins = decision({ choice: 'started', day: '2026-11-01', rung: d18 });
    expect(progressAfter([begins])).toMatchObject({ state: 'settling', own: d18 });
  });

  test('is all there is on an empty ladder, and at a step before insertion', () => {
    const empty = { schema: 1, rungs: [] } as const;
    expect(progressAfter(three, { ladder: { ...empty, rungs: [] } })).toMatchObject({
      state: 'findingStart',
      own: undefined,
      suggestion: { kind: 'stay' },
    });
    const near = { id: 'near', kind: 'step', place: 'near' } as const;
    const ladder = { ...fourDilators, rungs: [near, ...fourDilators.rungs], currentId: 'near' };
    expect(progressAfter([], { ladder }).suggestion.kind).toBe('stay');
  });
});

describe('settling', () => {
  test('says what is still missing', () => {
    expect(progressAfter(three.slice(0, 2))).toMatchObject({
      state: 'settling',
      suggestion: { kind: 'stay', because: [{ kind: 'tooFewSessions', seen: 2 }] },
    });
  });

  test('with two sessions over the cap names a smaller size, and keeps the own one until the person decides', () => {
    const hard = easyOn([2, 4], withPain(5));
    expect(progressAfter(hard)).toMatchObject({
      state: 'settling',
      own: d22,
      suggestion: { kind: 'stepDown', to: d18, because: [{ kind: 'painOverCap', seen: 5 }] },
    });
  });

  test('at the smallest size, names what stays outside', () => {
    const hard = easyOn([2, 4], { ...withPain(5), sizes: [held(d18)] });
    const ladder = { ...fourDilators, currentId: 'd18' };
    expect(progressAfter(hard, { ladder }).suggestion.kind).toBe('outside');
  });
});

describe('a step up', () => {
  test('is suggested with what was seen, as a little of the very next size', () => {
    expect(progressAfter(three)).toMatchObject({
      state: 'stepUpSuggested',
      suggestion: {
        kind: 'stepUp',
        to: d26,
        way: 'aLittle',
        because: [{ kind: 'easy', rung: d22, sessions: 3, days: 9, worstPain: 2, worstWorry: 4 }],
      },
    });
  });

  test('changes nothing by itself, however long it is left', () => {
    const many = easyOn([2, 6, 10, 14, 18, 22, 26]);
    expect(progressAfter(many)).toMatchObject({ own: d22, suggestion: { to: d26 } });
  });

  test('that was declined is not repeated until three more easy sessions', () => {
    const stays = decision({ choice: 'stayed', day: '2026-11-10', rung: d22 });
    expect(progressAfter([...three, stays])).toMatchObject({
      state: 'comfortable',
      suggestion: { kind: 'stay', because: [{ kind: 'tooFewSessions', seen: 0 }] },
    });
    const two = [...three, stays, ...easyOn([12, 14])];
    expect(progressAfter(two).suggestion.kind).toBe('stay');
    expect(progressAfter([...two, ...easyOn([16])]).suggestion.kind).toBe('stepUp');
  });

  test('that was taken begins to count at the new size', () => {
    const up = decision({ choice: 'steppedUp', day: '2026-11-10', rung: d26 });
    expect(progressAfter([...three, up])).toMatchObject({
      state: 'settling',
      own: d26,
      suggestion: { kind: 'stay', because: [{ kind: 'tooFewSessions', seen: 0 }] },
    });
  });

  test.each<[string, Partial<ProgressFacts>, ProgressionState, Suggestion['kind']]>([
    ['eight days without', { today: '2026-11-18' }, 'returning', 'beginAgain'],
    [
      'a ceiling below it',
      { plan: { ...comfortPlan, ceiling: { kind: 'dilator', diameterMm: 25 } } },
      'comfortable',
      'stay',
    ],
    [
      'a size that the clinician has locked',
      { plan: { ...comfortPlan, sizeChange: 'asTold' } },
      'comfortable',
      'stay',
    ],
    [
      'nothing larger on the ladder',
      { ladder: { ...fourDilators, rungs: [d18, d22] } },
      'comfortable',
      'stay',
    ],
    [
      'as many sessions today as a day has',
      { plan: { ...comfortPlan, timesADay: 1 } },
      'comfortable',
      'stay',
    ],
    [
      'a plan that waits for something',
      { plan: { ...comfortPlan, lockedBy: [{ kind: 'unsaid', gate: 'clinicianAgrees' }] } },
      'comfortable',
      'askFirst',
    ],
  ])('waits with %s', (_, given, state, kind) => {
    expect(progressAfter(three, given)).toMatchObject({ state, suggestion: { kind } });
  });

  test('waits in a pregnancy even after a clinician’s yes, and nothing goes in before it', () => {
    const began = circumstance('pregnancyBegan', '2026-11-01');
    expect(progressAfter([began, ...three])).toMatchObject({
      state: 'comfortable',
      suggestion: { kind: 'askFirst' },
      pregnancy: { kind: 'askFirst' },
    });
    const yes = clinicianAnswer({ day: '2026-11-01', about: [began.id] });
    expect(progressAfter([began, yes, ...three])).toMatchObject({
      suggestion: { kind: 'stay' },
      pregnancy: { kind: 'goesOn' },
    });
  });
});

describe('a rough session without the own size', () => {
  const easier = { sizes: [held(d18)] };

  test.each<[string, Partial<SessionRecord>]>([
    ['at a smaller size', { ...easier, ...withPain(3) }],
    ['with nothing in', { sizes: [], ...withPain(5) }],
  ])('breaks the row: %s', (_, given) => {
    const rough = [...three, ...easyOn([11], given)];
    expect(progressAfter(rough)).toMatchObject({
      state: 'settling',
      suggestion: {
        kind: 'stay',
        because: [
          { kind: 'tooFewSessions', seen: 0 },
          { kind: 'roughElsewhere', on: '2026-11-11' },
        ],
      },
    });
    expect(progressAfter([...rough, ...easyOn([12, 14])]).suggestion.kind).toBe('stay');
    expect(progressAfter([...rough, ...easyOn([12, 14, 16])]).suggestion.kind).toBe('stepUp');
  });

  test('that was easy, or tells nothing, breaks none', () => {
    expect(progressAfter([...three, ...easyOn([11], easier)]).suggestion.kind).toBe('stepUp');
    const silent = easyOn([11], { ...easier, reflection: {} });
    expect(progressAfter([...three, ...silent]).suggestion.kind).toBe('stepUp');
  });
});

describe('mixing two sizes', () => {
  test('is what a session with some of the next size makes of it', () => {
    expect(progressAfter([...three, ...easyOn([12], mixed)])).toMatchObject({
      state: 'mixing',
      suggestion: { kind: 'stepUp', to: d26, way: 'aLittle' },
    });
  });

  test('leads to the next size as one’s own after three such easy sessions', () => {
    expect(progressAfter([...three, ...easyOn([12, 14], mixed)]).suggestion).toMatchObject({
      way: 'aLittle',
    });
    expect(progressAfter([...three, ...easyOn([12, 14, 16], mixed)])).toMatchObject({
      state: 'mixing',
      suggestion: { kind: 'stepUp', to: d26, way: 'asOwn' },
    });
  });

  test('with pain at the larger one, goes back to staying, whatever the own one felt like', () => {
    const hurt: Partial<SessionRecord> = {
      reflection: { bleeding: 'none', worstPain: 1, sizes: [{ rungId: 'd26', painWorst: 6 }] },
    };
    expect(progressAfter([...three, ...easyOn([12], { ...mixed, ...hurt })]).suggestion.kind).toBe('stay');
  });
});

describe('stepping back', () => {
  const back = decision({ choice: 'steppedBack', day: '2026-11-12', rung: d18 });

  test('keeps what was before, and begins to count at the smaller size', () => {
    expect(progressAfter([...three, back])).toMatchObject({
      state: 'steppedBack',
      own: d18,
      suggestion: { kind: 'stay' },
    });
    const again = easyOn([14, 16, 18], { sizes: [held(d18)] });
    expect(progressAfter([...three, back, ...again])).toMatchObject({
      state: 'stepUpSuggested',
      suggestion: { to: d22, because: [{ sessions: 3, days: 5 }] },
    });
  });
});

describe('resting', () => {
  const flagged = checkInRecord({
    id: 'flag',
    day: '2026-11-11',
    answers: { redFlags: ['fever'], cautions: [] },
    outcome: 'redFlag',
  });

  test('follows a red flag, and says which record it comes from', () => {
    expect(progressAfter([...three, flagged])).toMatchObject({
      state: 'resting',
      suggestion: { kind: 'rest', because: [{ kind: 'redFlag', since: '2026-11-11', recordIds: ['flag'] }] },
    });
  });

  test('is ended neither by time, nor by easy sessions, nor by having spoken with a clinician', () => {
    const spoken = { ...clinicianAnswer({ day: '2026-11-11' }), kind: 'clinician' } as const;
    const later = easyOn([20, 22, 24]);
    const after = progressAfter([...three, flagged, spoken, ...later], { today: '2027-11-24' });
    expect(after.state).toBe('resting');
  });

  test('ends with a clinician’s answer, and goes on where it is then', () => {
    const answer = clinicianAnswer({ day: '2026-11-13', about: ['flag'] });
    expect(progressAfter([...three, flagged, answer]).state).toBe('stepUpSuggested');
    const later = { today: '2026-11-30' };
    expect(progressAfter([...three, flagged, answer], later).state).toBe('returning');
    const notYet = clinicianAnswer({ day: '2026-11-13', answer: 'notYet', about: ['flag'] });
    expect(progressAfter([...three, flagged, notYet]).state).toBe('resting');
  });

  test.each<[string, readonly JournalRecord[]]>([
    ['more bleeding than spotting after a session', easyOn([2], { reflection: { bleeding: 'more' } })],
    ['something that gave', easyOn([2], { afterCare: { gave: true } })],
    ['a flare, in the person’s own word', [circumstance('flare', '2026-11-02')]],
    ['severe pain on two days', easyOn([2, 4], withPain(8))],
    [
      'severe pain before two sessions that never began',
      november(2, 4).map((day) =>
        checkInRecord({ day, answers: { painNow: 7, redFlags: [], cautions: [] } }),
      ),
    ],
  ])('follows %s', (_, records) => {
    expect(progressAfter(records).state).toBe('resting');
  });

  test('follows no single severe session: that is a reason for a smaller size', () => {
    expect(progressAfter(easyOn([2], withPain(8)))).toMatchObject({
      state: 'settling',
      suggestion: { kind: 'stepDown', because: [{ kind: 'severePain', seen: 8 }] },
    });
  });
});

describe('returning after a gap', () => {
  test.each([
    ['2026-11-17', 'stepUpSuggested', 'stepUp', undefined],
    ['2026-11-18', 'returning', 'beginAgain', d22],
    ['2026-11-24', 'returning', 'beginAgain', d18],
    ['2026-12-09', 'returning', 'beginAgain', d18],
  ])('on %s, with the last session on the 10th: %s', (today, state, kind, at) => {
    const progress = progressAfter(three, { today });
    expect(progress).toMatchObject({ state, suggestion: at ? { kind, at } : { kind } });
  });

  test('where a calendar leads, is for the team that set it', () => {
    const plan = { ...comfortPlan, kind: 'schedule' } as const;
    expect(progressAfter(three, { plan, today: '2026-11-18' })).toMatchObject({
      state: 'returning',
      suggestion: { kind: 'askFirst', because: [{ kind: 'gap', seen: 8 }] },
    });
  });

  test('what was easy before a long gap does not count after it', () => {
    const after = [...three, ...easyOn([26])];
    expect(progressAfter(after)).toMatchObject({
      state: 'settling',
      suggestion: { kind: 'stay', because: [{ kind: 'tooFewSessions', seen: 1 }] },
    });
  });

  test('a hard last session before it still names the smaller size, where the gap alone would not', () => {
    const hard = [...three, ...easyOn([12, 14], withPain(5))];
    expect(progressAfter(hard, { today: '2026-11-23' })).toMatchObject({
      state: 'returning',
      suggestion: { kind: 'stepDown', to: d18 },
    });
  });
});

describe('maintaining', () => {
  const keeps = decision({ choice: 'maintaining', day: '2026-11-10', rung: d22 });

  test('names no larger size, however easy it is, and no change after weeks', () => {
    const later = ['2026-11-16', '2026-11-22', '2026-11-28', '2026-12-04', '2026-12-10'].map((day) =>
      easySession(day),
    );
    expect(progressAfter([...three, keeps, ...later])).toMatchObject({
      state: 'maintaining',
      suggestion: { kind: 'stay', because: [{ kind: 'keepsThisSize' }] },
    });
  });

  test('still names a smaller size after hard sessions, and ends with the next decision', () => {
    const hard = [...three, keeps, ...easyOn([12, 14], withPain(5))];
    expect(progressAfter(hard).suggestion.kind).toBe('stepDown');
    const up = decision({ choice: 'steppedUp', day: '2026-11-15', rung: d26 });
    expect(progressAfter([...hard, up]).state).toBe('settling');
  });
});

test('weeks without change offer variety or the therapist, with what was seen', () => {
  const days = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22', '2026-11-29'];
  const records = days.map((day) => easySession(day, withPain(3)));
  expect(progressAfter(records).suggestion).toMatchObject({
    kind: 'variety',
    of: ['movement', 'position', 'drops', 'therapist'],
    because: [{ kind: 'unchanged', sessions: 5, days: 29, worstPain: 3 }],
  });
});

test('two sessions in a day are asked about before a third, and nothing is forbidden', () => {
  const twice = [
    easySession('2026-11-10', { id: 'morning', at: '2026-11-10T08:00:00Z' }),
    easySession('2026-11-10', { id: 'evening', at: '2026-11-10T20:00:00Z' }),
  ];
  expect(progressAfter(twice).enoughToday).toMatchObject({ seen: 2 });
  expect(progressAfter(twice, { today: '2026-11-11' }).enoughToday).toBeUndefined();
});

test('toning waits for a clinician’s word, which is the only thing missing here', () => {
  const release = november(2, 4, 6).map((day) => sessionRecord({ day, reflection: { worstPain: 1 } }));
  expect(progressAfter(release).toning).toEqual({ kind: 'locked', because: [{ kind: 'notCleared' }] });
  expect(progressAfter(release, { toningClearedOn: '2026-11-06' }).toning).toEqual({ kind: 'open' });
});

describe('where the ladder has changed since', () => {
  const up = decision({ choice: 'steppedUp', day: '2026-11-10', rung: d26 });

  test.each([
    ['later on the ladder', '2026-11-10T22:00:00.000Z', d26],
    ['later in the journal', '2026-11-10T20:00:00.000Z', d18],
  ])('of two words about where one is, the one said %s counts', (_, at, own) => {
    const ladder = withSaidHere(fourDilators, 'd26', at, '2026-11-10');
    const back = decision({ day: '2026-11-10', choice: 'steppedBack', rung: d18 });
    expect(progressAfter([back], { ladder }).own).toEqual(own);
  });

  test('a word about a size that is no longer on the ladder says nothing', () => {
    const ladder = {
      ...fourDilators,
      saidHere: { rungId: 'gone', at: '2026-11-10T22:00:00.000Z', day: '2026-11-10' },
    };
    expect(progressAfter([], { ladder })).toMatchObject({ own: d22, state: 'findingStart' });
  });

  test('a size that was made anew is still the own one', () => {
    const anew = { ...d26, id: 'anew' };
    const ladder = { ...fourDilators, rungs: [d18, d22, anew, d30] };
    expect(progressAfter([...three, up], { ladder }).own).toEqual(anew);
  });

  test('a size that is gone leaves the nearest easier one, never a larger one', () => {
    const earlier = decision({ choice: 'started', day: '2026-11-01', rung: d30 });
    const ladder = { ...fourDilators, rungs: [d18, d22, d30] };
    expect(progressAfter([earlier, up], { ladder }).own).toEqual(d22);
  });

  test('an own size above a ceiling that was lowered names the largest beneath it', () => {
    const plan = { ...comfortPlan, ceiling: { kind: 'dilator', diameterMm: 20 } } as const;
    expect(progressAfter([...three, up], { plan }).suggestion).toMatchObject({ kind: 'stepDown', to: d18 });
  });
});

describe('days are the person’s own', () => {
  test('a session that begins before midnight counts for its day, whatever the clock in London says', () => {
    const late = easySession('2026-11-10', { at: '2026-11-11T04:30:00Z' });
    const records = [...three.slice(0, 2), late];
    expect(progressAfter(records, { today: '2026-11-17' }).state).toBe('stepUpSuggested');
    expect(progressAfter(records, { today: '2026-11-18' }).state).toBe('returning');
  });

  test('a session of “tomorrow”, after a flight westwards, is there and is no gap', () => {
    expect(progressAfter(three, { today: '2026-11-09' }).state).toBe('stepUpSuggested');
  });

  test('two sessions of a day that comes again after a flight westwards are still of today', () => {
    const twice = ['morning', 'evening'].map((id) => easySession('2026-11-10', { id }));
    expect(progressAfter(twice, { today: '2026-11-09' }).enoughToday).toMatchObject({ seen: 2 });
  });

  test('a record that is added later counts on the day that it is about', () => {
    const [first, second, third] = three;
    const backdated = easySession('2026-11-04', withPain(6));
    const records = [third, first, second, backdated].filter((record) => record !== undefined);
    expect(progressAfter(records).suggestion.kind).toBe('stay');
  });
});
