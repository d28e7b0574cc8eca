import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Draft,
  draftFrom,
  emptyDraft,
  protocolOn,
  withHandedOver,
} from '../../../src/domain/composing/draft.ts';
import { edited, type History, historyOf, undone } from '../../../src/domain/composing/history.ts';
import { newPhase } from '../../../src/domain/composing/new-phase.ts';
import { parseDesk } from '../../../src/domain/composing/parse-desk.ts';
import {
  withPhaseAdded,
  withPhaseChanged,
  withPhaseDuplicated,
  withPhaseMoved,
  withPhaseRemoved,
} from '../../../src/domain/composing/phase-edits.ts';
import { problemsOf, protocolToHandOver } from '../../../src/domain/composing/problems-of.ts';
import {
  withCalendarPartAdded,
  withCalendarPartChanged,
  withCalendarPartRemoved,
  withHomeworkAdded,
  withHomeworkChanged,
  withTerms,
} from '../../../src/domain/composing/term-edits.ts';
import { withUnread } from '../../../src/domain/composing/unread.ts';
import { homeworkKinds } from '../../../src/domain/protocol/homework.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { phaseKinds } from '../../../src/domain/protocol/phase.ts';
import { locks } from '../../../src/domain/protocol/protocol-terms.ts';
import { starters } from '../../support/starters.ts';

const day = '2026-11-22';
const plan = { id: 'plan-1', title: 'Evenings', signature: {} };

type Edit = (draft: Draft) => Draft;

const place = fc.nat(20);
const times = fc.integer({ min: 1, max: 12 });
const frequency = fc.record(
  { times, upTo: times, per: fc.constantFrom('day' as const, 'week' as const) },
  { requiredKeys: ['times', 'per'] },
);
const someDay = fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-24', undefined);

function phaseAt({ protocol: { phases } }: Draft, index: number): string {
  return phases[index % Math.max(1, phases.length)]?.id ?? 'nobody';
}

const fields = fc.dictionary(
  fc.constantFrom(
    'seconds',
    'breaths',
    'reps',
    'size',
    'to',
    'optional',
    'pattern',
    'technique',
    'advanceOn',
    'kind',
    'id',
  ),
  fc.oneof(
    fc.integer({ min: -5, max: 4000 }),
    fc.constantFrom('next', 'smaller', 'exhale', 'circles', true, undefined, { diameterMm: 30 }, {}),
    fc.string(),
  ),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...phaseKinds), fc.option(place, { nil: undefined })).map(
    ([kind, at]): Edit =>
      (draft) =>
        withPhaseAdded(draft, newPhase(kind), at),
  ),
  fc.tuple(place, place).map(
    ([of, to]): Edit =>
      (draft) =>
        withPhaseMoved(draft, phaseAt(draft, of), to - 3),
  ),
  place.map(
    (of): Edit =>
      (draft) =>
        withPhaseRemoved(draft, phaseAt(draft, of)),
  ),
  place.map(
    (of): Edit =>
      (draft) =>
        withPhaseDuplicated(draft, phaseAt(draft, of)),
  ),
  fc.tuple(place, fields).map(
    ([of, change]): Edit =>
      (draft) =>
        withPhaseChanged(draft, phaseAt(draft, of), change),
  ),
  frequency.map(
    (usual): Edit =>
      (draft) =>
        withCalendarPartAdded(draft, usual),
  ),
  fc.tuple(fc.nat(3), fc.nat(30), frequency).map(
    ([index, fromWeek, often]): Edit =>
      (draft) =>
        withCalendarPartChanged(draft, index, { fromWeek, frequency: often }),
  ),
  fc.nat(3).map(
    (index): Edit =>
      (draft) =>
        withCalendarPartRemoved(draft, index),
  ),
  fc.constantFrom(...homeworkKinds).map(
    (what): Edit =>
      (draft) =>
        withHomeworkAdded(draft, what, what === 'device' ? { device: 'eStim' } : {}),
  ),
  frequency.map(
    (often): Edit =>
      (draft) =>
        withHomeworkChanged(draft, 'drops', { frequency: often }),
  ),
  fc
    .record(
      {
        frequency: fc.option(frequency, { nil: undefined }),
        ledBy: fc.constantFrom('comfort' as const, 'schedule' as const),
        painCap: fc.integer({ min: 0, max: 5 }),
        stepUp: fc.record({ worstPainAtMost: fc.integer({ min: 0, max: 3 }) }),
        checkIn: fc.record({
          moderatePainFrom: fc.integer({ min: 1, max: 4 }),
          severePainFrom: fc.integer({ min: 2, max: 7 }),
        }),
        ceiling: fc.constant({ kind: 'dilator' as const, diameterMm: 26 }),
        locks: fc.subarray([...locks]),
        reviewBy: someDay,
        nextVisit: someDay,
        title: fc.constantFrom('Evenings', ' ', 'Mornings'),
      },
      { requiredKeys: [] },
    )
    .map(
      (change): Edit =>
        (draft) =>
          withTerms(draft, change),
    ),
  fc.constantFrom('title', 'phases.hold.seconds').chain((at) =>
    fc.option(fc.string(), { nil: undefined }).map(
      (text): Edit =>
        (draft) =>
          withUnread(draft, at, text),
    ),
  ),
  fc.constant<Edit>((draft) => {
    const made = protocolToHandOver(draft, day);
    return made ? withHandedOver(draft, made) : draft;
  }),
);

const beginning = fc.constantFrom(emptyDraft(plan), ...starters.map((starter) => draftFrom(starter, plan)));

it('whatever is edited, the draft can be handed over, or what stands in the way is named at its field', () => {
  fc.assert(
    fc.property(beginning, fc.array(edit, { maxLength: 30 }), (start, edits) => {
      const draft = edits.reduce((now, change) => change(now), start);
      const faults = problemsOf(draft, day).filter(({ weight }) => weight === 'fault');
      const made = protocolToHandOver(draft, day);
      expect(made === undefined).toBe(faults.length > 0);
      const readAgain = made && parseProtocol(JSON.parse(JSON.stringify(made)));
      expect(readAgain).toEqual(made && { ok: true, protocol: made });
      expect(faults.filter(({ place: at }) => at === '')).toEqual([]);
      const ids = draft.protocol.phases.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('whatever is edited is read back as it was', () => {
  fc.assert(
    fc.property(beginning, fc.array(edit, { maxLength: 20 }), (start, edits) => {
      const draft = edits.reduce((now, change) => change(now), start);
      expect(parseDesk(JSON.parse(JSON.stringify({ schema: 1, draft })))).toMatchObject({ kind: 'value' });
    }),
  );
});

it('undo takes back every change, one after another, and nothing else', () => {
  fc.assert(
    fc.property(beginning, fc.array(edit, { maxLength: 20 }), (start, edits) => {
      const histories: History[] = [historyOf(start)];
      for (const change of edits) {
        const last = histories.at(-1) ?? historyOf(start);
        const next = edited(last, change(last.now));
        if (next.now !== last.now) histories.push(next);
      }
      let history = histories.at(-1) ?? historyOf(start);
      for (const { now } of histories.toReversed().slice(1)) {
        history = undone(history);
        expect(history.now).toEqual(now);
      }
      expect(protocolOn(undone(history).now, day)).toEqual(protocolOn(start, day));
    }),
  );
});
