import { describe, expect, it } from 'vitest';
import { draftFrom, emptyDraft } from '../../../src/domain/composing/draft.ts';
import { type TermChange, withTerms } from '../../../src/domain/composing/term-edits.ts';
import { problemsOf, protocolToHandOver } from '../../../src/domain/composing/problems-of.ts';
import { withPhases, withUnread } from '../../../src/domain/composing/unread.ts';
import { newPhase } from '../../../src/domain/composing/new-phase.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import type { Phase, PhaseKind } from '../../../src/domain/protocol/phase.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { starters } from '../../support/starters.ts';

const day = '2026-11-22';
const plan = { id: 'plan-1', title: 'Evenings', signature: {} };
const gradual = draftFrom(gradualDilators, plan);
const signed = draftFrom(gradualDilators, { ...plan, signature: { author: 'A. Therapist' } });

function said(draft: ReturnType<typeof draftFrom>) {
  return problemsOf(draft, day).map(({ place, weight, what }) => ({ place, weight, ...what }));
}

function ofPhases(...phases: (PhaseKind | Phase)[]) {
  return withPhases(
    signed,
    phases.map((phase) => (typeof phase === 'string' ? newPhase(phase) : phase)),
  );
}

describe('our starters', () => {
  it.each(starters)('there is nothing to say about $id but the figures of a team', (starter) => {
    const found = said(draftFrom(starter, { ...plan, signature: { author: 'A. Therapist' } }));
    expect(found.filter(({ kind }) => kind !== 'figureMissing')).toEqual([]);
    expect(found).toHaveLength(starter.ledBy === 'schedule' ? 3 : 0);
  });
});

describe('what stands in the way, at its field', () => {
  it.each<[string, TermChange, object]>([
    [
      'upTo is under times',
      { frequency: { times: 5, upTo: 2, per: 'week' } },
      { place: 'frequency.upTo', kind: 'timesCross' },
    ],
    [
      'bands of the check-in cross',
      { checkIn: { moderatePainFrom: 4, severePainFrom: 3 } },
      { place: 'checkIn', kind: 'bandsCross' },
    ],
    [
      'homework without words',
      {
        homework: [
          { id: 'a', what: 'drops' },
          { id: 'b', what: 'strength' },
        ],
      },
      { place: 'homework.b.text', kind: 'homeworkNeedsWords' },
    ],
    [
      'calendar parts overlap',
      {
        schedule: [
          { fromWeek: 0, untilWeek: 4, frequency: { times: 1, per: 'day' } },
          { fromWeek: 2, frequency: { times: 1, per: 'day' } },
        ],
      },
      { place: 'schedule.1.fromWeek', kind: 'calendarCrosses' },
    ],
    [
      'a calendar part has upTo under times',
      { schedule: [{ fromWeek: 0, frequency: { times: 3, upTo: 1, per: 'day' } }] },
      { place: 'schedule.0.frequency.upTo', kind: 'timesCross' },
    ],
    [
      'a size is easy above the cap',
      { painCap: 1, stepUp: { worstPainAtMost: 2 } },
      { place: 'stepUp.worstPainAtMost', kind: 'easyAboveCap', pain: 2, cap: 1 },
    ],
    ['a review before it was made', { reviewBy: '2026-11-21' }, { place: 'reviewBy', kind: 'dayBeforeMade' }],
    [
      'a visit before it was made',
      { nextVisit: '2026-11-21' },
      { place: 'nextVisit', kind: 'dayBeforeMade' },
    ],
    ['a title of spaces', { title: ' ' }, { place: 'title', kind: 'wrongValue' }],
  ])('%s', (_, change, problem) => {
    const draft = withTerms(gradual, change);
    expect(said(draft)).toContainEqual(expect.objectContaining({ weight: 'fault', ...problem }));
    expect(protocolToHandOver(draft, day)).toBeUndefined();
  });

  it('a field that cannot be read, and nothing else about it', () => {
    const draft = withUnread(gradual, 'phases.hold.seconds', 'long');
    expect(said(draft)).toEqual([{ place: 'phases.hold.seconds', weight: 'fault', kind: 'unread' }]);
    expect(protocolToHandOver(draft, day)).toBeUndefined();
  });

  it('nothing to guide', () => {
    expect(said(emptyDraft(plan))).toEqual([{ place: 'phases', weight: 'fault', kind: 'nothingToGuide' }]);
    expect(said(ofPhases('close'))).toEqual([{ place: 'phases', weight: 'fault', kind: 'nothingToGuide' }]);
  });

  it('more than one sitting', () => {
    const long: Phase = { id: 'hold', kind: 'hold', seconds: 3600 };
    expect(said(ofPhases('insert', long, { ...long, id: 'hold-2' }, 'remove'))).toContainEqual(
      expect.objectContaining({ place: 'phases', kind: 'tooLong', atMost: 120 }),
    );
  });

  it('a size above the ceiling, by the phase that means it', () => {
    const draft = withTerms(
      ofPhases(
        { id: 'in', kind: 'insert', breaths: 6, advanceOn: 'exhale', size: { diameterMm: 30 } },
        'remove',
      ),
      { ceiling: { kind: 'dilator', diameterMm: 26 } },
    );
    expect(said(draft)).toContainEqual(
      expect.objectContaining({ place: 'phases.in.size', kind: 'sizeAboveCeiling', ceilingMm: 26 }),
    );
  });
});

describe('what is worth a look in the phases', () => {
  const insertNext: Phase = { id: 'insert', kind: 'insert', breaths: 6, advanceOn: 'exhale', size: 'next' };
  const toning = (fields: object): Phase => ({ ...newPhase('toning'), ...fields }) as Phase;

  it.each<[string, (PhaseKind | Phase)[], object[]]>([
    [
      'held before anything has gone in',
      ['hold', 'insert', 'remove'],
      [{ place: 'phases.hold', kind: 'nothingIn' }],
    ],
    ['moved with nothing in', ['move'], [{ place: 'phases.move', kind: 'nothingIn' }]],
    [
      'held after it was taken out',
      ['insert', 'remove', 'hold'],
      [{ place: 'phases.hold', kind: 'nothingIn' }],
    ],
    ['never taken out', ['insert', 'hold', 'close'], [{ place: 'phases.insert', kind: 'neverTakenOut' }]],
    [
      'never taken out, without a close',
      ['insert', 'hold'],
      [{ place: 'phases.insert', kind: 'neverTakenOut' }],
    ],
    [
      'taken out with nothing in',
      ['breathe', 'remove'],
      [{ place: 'phases.remove', kind: 'nothingToTakeOut' }],
    ],
    [
      'a size held that is not in',
      ['insert', { id: 'hold', kind: 'hold', seconds: 60, size: 'smaller' }, 'remove'],
      [{ place: 'phases.hold', kind: 'anotherSizeIn' }],
    ],
    [
      'a change of size that leads nowhere',
      ['insert', 'change-size', 'remove'],
      [{ place: 'phases.change-size', kind: 'changeLeadsNowhere' }],
    ],
    ['all in order', ['breathe', 'insert', 'hold', 'move', 'remove', 'clean-up', 'close'], []],
    [
      'what loses its sense with a part of choice',
      [{ ...newPhase('insert'), optional: true } as Phase, 'hold', 'remove'],
      [],
    ],
    [
      'never taken out while a part of choice is off',
      ['insert', 'hold', { ...newPhase('remove'), optional: true } as Phase],
      [{ place: 'phases.insert', kind: 'neverTakenOut' }],
    ],
    ['toning before release', ['toning', 'drops'], [{ place: 'phases.toning', kind: 'toningBeforeRelease' }]],
    [
      'release that is only by choice',
      [{ ...newPhase('drops'), optional: true } as Phase, 'toning'],
      [{ place: 'phases.toning', kind: 'toningBeforeRelease' }],
    ],
    [
      'toning held longer than is guided',
      ['drops', toning({ holdSeconds: 11, restSeconds: 20 })],
      [{ kind: 'toningHeldLess', atMost: 10 }],
    ],
    ['toning held as long as is guided', ['drops', toning({ holdSeconds: 10, restSeconds: 10 })], []],
    [
      'rests shorter than lifts',
      ['drops', toning({ holdSeconds: 5, restSeconds: 4 })],
      [{ kind: 'toningRestsLonger' }],
    ],
  ])('%s', (_, phases, problems) => {
    expect(said(ofPhases(...phases))).toMatchObject(
      problems.map((problem) => ({ weight: 'advice', ...problem })),
    );
  });

  it('contract and relax, and many lifts, without an author', () => {
    const phases: Phase[] = [{ ...newPhase('drops'), contractRelax: true } as Phase, toning({ reps: 12 })];
    expect(said(ofPhases(...phases))).toEqual([]);
    expect(said(withPhases(gradual, phases))).toEqual([
      { place: 'phases.drops.contractRelax', weight: 'advice', kind: 'squeezeNeedsAuthor' },
      { place: 'phases.toning.reps', weight: 'advice', kind: 'toningFewer', atMost: 10 },
    ]);
  });

  it('the next size, while the size is locked', () => {
    const draft = withTerms(ofPhases(insertNext, 'remove'), { locks: ['size'] });
    expect(said(draft)).toEqual([
      { place: 'phases.insert.size', weight: 'advice', kind: 'largerWhileLocked' },
    ]);
  });
});

describe('what is worth a look around them', () => {
  const daily = { times: 1, per: 'day' } as const;
  const sheet = { startDate: '2026-11-01', minutes: 10, frequency: daily };

  it.each<[string, TermChange, object[]]>([
    [
      'as often as rest days leave days for',
      { frequency: { times: 3, upTo: 6, per: 'week' }, restDays: 1 },
      [],
    ],
    [
      'oftener than rest days leave days for',
      { frequency: { times: 3, upTo: 7, per: 'week' }, restDays: 1 },
      [{ place: 'restDays', kind: 'oftenerThanRest', days: 6 }],
    ],
    ['twice a day, with rest days', { frequency: { times: 2, per: 'day' }, restDays: 1 }, []],
    ['a review that is today', { reviewBy: day }, []],
    [
      'figures that are missing',
      { ledBy: 'schedule' },
      [
        { place: 'clinician.startDate', kind: 'figureMissing' },
        { place: 'clinician.minutes', kind: 'figureMissing' },
        { place: 'clinician.frequency.times', kind: 'figureMissing' },
      ],
    ],
    ['a calendar with all figures', { ledBy: 'schedule', clinician: sheet }, []],
    [
      'a calendar that has ended',
      { ledBy: 'schedule', clinician: sheet, schedule: [{ fromWeek: 0, untilWeek: 2, frequency: daily }] },
      [{ place: 'schedule', kind: 'calendarOver', until: '2026-11-14' }],
    ],
    ['a calendar where comfort leads', { clinician: sheet }, [{ place: 'ledBy', kind: 'calendarNotUsed' }]],
    [
      'when a size is easy, where a calendar leads that never asks',
      { ledBy: 'schedule', clinician: sheet, stepUp: { sessions: 4 } },
      [{ place: 'stepUp', kind: 'easyNotUsed' }],
    ],
    [
      'when a size is easy, where a part of the calendar asks',
      {
        ledBy: 'schedule',
        clinician: sheet,
        stepUp: { sessions: 4 },
        schedule: [{ fromWeek: 0, frequency: daily, size: 'whenEasy' }],
      },
      [],
    ],
    [
      'a ceiling outside, with something going in',
      { ceiling: { kind: 'step', place: 'opening' } },
      [{ place: 'ceiling', kind: 'ceilingOutside' }],
    ],
  ])('%s', (_, change, problems) => {
    const found = said(withTerms(gradual, change));
    expect(found).toMatchObject(problems.map((problem) => ({ weight: 'advice', ...problem })));
  });

  it('rules for a larger size, while the size is locked', () => {
    const { phases } = ofPhases('insert', 'remove').protocol;
    const locked = withTerms(withPhases(gradual, phases), { stepUp: { sessions: 4 }, locks: ['size'] });
    expect(said(locked)).toEqual([{ place: 'stepUp', weight: 'advice', kind: 'largerWhileLocked' }]);
    const daily = { times: 1, per: 'day' } as const;
    const calendar = withTerms(locked, {
      stepUp: undefined,
      ledBy: 'schedule',
      clinician: { startDate: '2026-11-01', minutes: 10, frequency: daily },
      schedule: [{ fromWeek: 0, frequency: daily, size: 'whenEasy' }],
    });
    expect(said(calendar)).toEqual([
      { place: 'schedule.0.size', weight: 'advice', kind: 'largerWhileLocked' },
    ]);
  });

  it.each([
    ['nothing', undefined, ['noteWithoutWords']],
    ['what is said', 'Take your time.', []],
  ])('a recorded note with %s to read', (_, words, kinds) => {
    const openingNote = { mp3: 'AAAA', ...(words === undefined ? {} : { words }) };
    const found = said(withTerms(gradual, { openingNote }));
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('days that have passed since it was made', () => {
    const made = {
      ...gradualDilators,
      id: 'own',
      madeOn: '2026-10-01',
      reviewBy: '2026-11-20',
      nextVisit: '2026-11-21',
    };
    const old = draftFrom(made, plan);
    expect(said(old)).toEqual([
      { place: 'reviewBy', weight: 'advice', kind: 'reviewPassed' },
      { place: 'nextVisit', weight: 'advice', kind: 'visitPassed' },
    ]);
  });

  it('advice stands in nobody’s way', () => {
    const draft = withTerms(gradual, { ledBy: 'schedule' });
    const made = protocolToHandOver(draft, day);
    expect(made).toMatchObject({ id: 'plan-1', ledBy: 'schedule', madeOn: day });
    expect(parseProtocol(made).ok).toBe(true);
  });
});
