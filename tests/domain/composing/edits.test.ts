import { describe, expect, it } from 'vitest';
import {
  draftFrom,
  type Draft,
  emptyDraft,
  planIdFrom,
  protocolOn,
  withHandedOver,
} from '../../../src/domain/composing/draft.ts';
import { durationText, readDuration } from '../../../src/domain/composing/duration.ts';
import { bounds } from '../../../src/domain/composing/bounds.ts';
import { edited, handedOver, historyOf, undone } from '../../../src/domain/composing/history.ts';
import { newPhase } from '../../../src/domain/composing/new-phase.ts';
import { parseDesk } from '../../../src/domain/composing/parse-desk.ts';
import { problemsOf } from '../../../src/domain/composing/problems-of.ts';
import {
  withPhaseAdded,
  withPhaseChanged,
  withPhaseDuplicated,
  withPhaseMoved,
  withPhaseRemoved,
} from '../../../src/domain/composing/phase-edits.ts';
import {
  changed,
  withCalendarPartAdded,
  withCalendarPartChanged,
  withCalendarPartRemoved,
  withHomeworkAdded,
  withHomeworkChanged,
  withHomeworkRemoved,
  withTerms,
} from '../../../src/domain/composing/term-edits.ts';
import { withUnread } from '../../../src/domain/composing/unread.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { phaseKinds } from '../../../src/domain/protocol/phase.ts';
import { protocolLimits } from '../../../src/domain/protocol/protocol-limits.ts';
import { starterIds } from '../../../src/domain/protocol/starter-ids.ts';
import { firstSteps } from '../../../src/domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { starters } from '../../support/starters.ts';

const day = '2026-11-22';
const plan = { id: 'plan-1', title: 'Evenings', signature: { author: 'A. Therapist', clinic: 'The Clinic' } };
const gradual = draftFrom(gradualDilators, plan);
const idsOf = ({ protocol }: Draft) => protocol.phases.map(({ id }) => id);

describe('where a plan begins', () => {
  it.each(starters)(
    'from the starter $id it has an id of its own, and can be handed over as it is',
    (starter) => {
      const made = protocolOn(draftFrom(starter, plan), day);
      expect(starterIds).not.toContain(made.id);
      expect(made).toMatchObject({
        id: 'plan-1',
        version: 1,
        madeOn: day,
        author: 'A. Therapist',
        title: 'Evenings',
      });
      expect(parseProtocol(made)).toEqual({ ok: true, protocol: made });
    },
  );

  it('from a therapist’s own plan it stays that plan, and counts up only once it is changed', () => {
    const own = { ...firstSteps, id: 'own', version: 4, madeOn: '2026-10-01' };
    const draft = draftFrom(own, plan);
    expect(protocolOn(draft, day)).toBe(own);
    const longer = withPhaseChanged(draft, 'settle', { seconds: 75 });
    expect(protocolOn(longer, day)).toMatchObject({ id: 'own', version: 5, madeOn: day });
    const back = withPhaseChanged(longer, 'settle', { seconds: 60 });
    expect(protocolOn(back, day)).toBe(own);
  });

  it('what was handed over and is changed again is the next version', () => {
    const first = protocolOn(gradual, day);
    const handed = withHandedOver(gradual, first);
    expect(protocolOn(handed, '2026-11-23')).toBe(first);
    const again = withPhaseRemoved(handed, 'scan');
    expect(protocolOn(withPhaseRemoved(again, 'drops'), '2026-11-23')).toMatchObject({
      version: 2,
      madeOn: '2026-11-23',
    });
  });
});

it('a new plan has a short id that a protocol may have', () => {
  const ids = ['6F9619FF-8B86-D011-B42D-00CF4FC964FF', '0a54df84-4aa8-4d1f-9d6f-3f3b3bd2f2a1'].map(
    planIdFrom,
  );
  expect(ids).toEqual(['plan-cf4fc964ff', 'plan-3b3bd2f2a1']);
  expect(parseProtocol({ ...gradualDilators, id: ids[0] }).ok).toBe(true);
});

describe('phases', () => {
  it.each(phaseKinds)('a new %s is as the parser wants it', (kind) => {
    const draft = withPhaseAdded(emptyDraft(plan), newPhase(kind));
    expect(parseProtocol(protocolOn(draft, day)).ok).toBe(true);
  });

  it('a new one goes before the close, under an id that no other has', () => {
    const once = withPhaseAdded(gradual, newPhase('drops'));
    expect(idsOf(once).slice(-2)).toEqual(['drops-2', 'close']);
    expect(idsOf(withPhaseAdded(once, newPhase('drops'))).slice(-3)).toEqual(['drops-2', 'drops-3', 'close']);
  });

  it.each(['insert', 'hold', 'move', 'change-size'] as const)(
    'a new %s goes before the last “Take it out”, where something is still inside',
    (kind) => {
      const ids = idsOf(withPhaseAdded(gradual, newPhase(kind)));
      const added = ids.findIndex((id) => !idsOf(gradual).includes(id));
      expect(ids.slice(added + 1)).toEqual(idsOf(gradual).slice(-3));
      expect(ids.slice(-3)).toEqual(['remove', 'clean-up', 'close']);
    },
  );

  it('a new hold is held, and another size is changed to, put in and taken out, without a word of advice', () => {
    const held = withPhaseAdded(gradual, newPhase('hold'));
    const changedTo = withPhaseAdded(held, newPhase('change-size'));
    const again = withPhaseAdded(withPhaseAdded(changedTo, newPhase('insert')), newPhase('hold'));
    expect(problemsOf(held, day)).toEqual(problemsOf(gradual, day));
    expect(problemsOf(again, day)).toEqual(problemsOf(gradual, day));
  });

  it('“Take it out” goes before cleaning up, and so does what is inside while nothing is taken out yet', () => {
    const without = withPhaseRemoved(gradual, 'remove');
    expect(idsOf(withPhaseAdded(without, newPhase('remove'))).slice(-3)).toEqual([
      'remove',
      'clean-up',
      'close',
    ]);
    expect(idsOf(withPhaseAdded(without, newPhase('move'))).slice(-2)).toEqual(['clean-up', 'close']);
    expect(idsOf(withPhaseAdded(emptyDraft(plan), newPhase('hold')))).toEqual(['hold']);
  });

  it('a copy stands behind what it is of', () => {
    const ids = idsOf(withPhaseDuplicated(gradual, 'hold'));
    expect(ids.slice(ids.indexOf('hold'), ids.indexOf('hold') + 2)).toEqual(['hold', 'hold-2']);
    expect(withPhaseDuplicated(gradual, 'nobody')).toBe(gradual);
  });

  it('moving keeps all of them, and stops at the ends', () => {
    const up = withPhaseMoved(gradual, 'hold', 0);
    expect(idsOf(up)[0]).toBe('hold');
    expect(idsOf(up).toSorted()).toEqual(idsOf(gradual).toSorted());
    expect(withPhaseMoved(up, 'hold', -1)).toBe(up);
    expect(idsOf(withPhaseMoved(gradual, 'settle', 99)).at(-1)).toBe('settle');
  });

  it('what cannot be is not taken: an unknown value, one out of bounds, another kind', () => {
    expect(withPhaseChanged(gradual, 'hold', { seconds: 0 })).toBe(gradual);
    expect(withPhaseChanged(gradual, 'insert', { advanceOn: 'sideways' })).toBe(gradual);
    expect(withPhaseChanged(gradual, 'hold', { kind: 'rest' })).toBe(gradual);
    expect(withPhaseChanged(gradual, 'hold', { seconds: undefined })).toBe(gradual);
  });

  it('a field that is taken out is gone, not empty', () => {
    const draft = withPhaseChanged(gradual, 'insert', { angle: undefined, depthMm: 80 });
    const insert = draft.protocol.phases.find(({ id }) => id === 'insert');
    expect(insert).not.toHaveProperty('angle');
    expect(insert).toHaveProperty('depthMm', 80);
  });

  it('there are never more than a protocol may have', () => {
    let draft = emptyDraft(plan);
    for (let times = 0; times < protocolLimits.phases.value + 3; times += 1)
      draft = withPhaseAdded(draft, newPhase('rest'));
    expect(draft.protocol.phases).toHaveLength(protocolLimits.phases.value);
    expect(parseProtocol(protocolOn(draft, day)).ok).toBe(true);
  });

  it('what was written into a phase goes with it', () => {
    const draft = withUnread(
      withUnread(gradual, 'phases.hold.seconds', 'x'),
      'phases.hold-smaller.seconds',
      'y',
    );
    expect(withPhaseRemoved(draft, 'hold').unread).toEqual({ 'phases.hold-smaller.seconds': 'y' });
  });
});

describe('what stands around them', () => {
  it('a term that is taken out is gone, and a group of them goes with its last', () => {
    const capped = withTerms(gradual, { checkIn: changed(undefined, { moderatePainFrom: 3 }) });
    expect(capped.protocol.checkIn).toEqual({ moderatePainFrom: 3 });
    const without = withTerms(capped, {
      checkIn: changed(capped.protocol.checkIn, { moderatePainFrom: undefined }),
    });
    expect(without.protocol).not.toHaveProperty('checkIn');
  });

  it('a part of the calendar begins where the one before it ends', () => {
    const usual = { times: 3, per: 'week' as const };
    const two = withCalendarPartAdded(withCalendarPartAdded(gradual, usual), usual);
    expect(two.protocol.schedule).toEqual([
      { fromWeek: 0, untilWeek: 1, frequency: usual },
      { fromWeek: 1, frequency: usual },
    ]);
    const fewer = withUnread(withCalendarPartChanged(two, 1, { minutes: 10 }), 'schedule.1.minutes', 'x');
    const one = withCalendarPartRemoved(fewer, 0);
    expect(one.protocol.schedule).toEqual([{ fromWeek: 1, minutes: 10, frequency: usual }]);
    expect(one.unread).toEqual({ 'schedule.0.minutes': 'x' });
    expect(withCalendarPartRemoved(one, 0).protocol).not.toHaveProperty('schedule');
  });

  it('homework has ids of its own', () => {
    const two = withHomeworkAdded(withHomeworkAdded(gradual, 'drops'), 'drops');
    expect(two.protocol.homework?.map(({ id }) => id)).toEqual(['drops', 'drops-2']);
    const told = withHomeworkChanged(two, 'drops-2', { minutes: 5 });
    expect(withHomeworkRemoved(told, 'drops').protocol.homework).toEqual([
      { id: 'drops-2', what: 'drops', minutes: 5 },
    ]);
  });
});

describe('undo', () => {
  it('brings back what there was, one change at a time', () => {
    const first = edited(historyOf(gradual), withPhaseRemoved(gradual, 'hold'));
    const second = edited(first, withPhaseMoved(first.now, 'drops', 0));
    expect(undone(second).now).toEqual(first.now);
    expect(undone(undone(second)).now).toBe(gradual);
    expect(undone(undone(undone(second))).now).toBe(gradual);
  });

  it('takes what was written into one field as one change', () => {
    const write = (seconds: number, from: ReturnType<typeof historyOf>) =>
      edited(from, withPhaseChanged(from.now, 'hold', { seconds }), 'phases.hold.seconds');
    const written = write(360, write(36, write(3, historyOf(gradual))));
    expect(undone(written).now).toBe(gradual);
  });
});

it('what is brought back after a hand-over is a later version too', () => {
  const before = edited(historyOf(gradual), withPhaseRemoved(gradual, 'drops'));
  const handed = handedOver(before, protocolOn(before.now, day));
  expect(protocolOn(handed.now, day).version).toBe(1);
  expect(protocolOn(undone(handed).now, day)).toMatchObject({ version: 2, phases: gradual.protocol.phases });
});

describe('a length of time', () => {
  const within = bounds.seconds;

  it.each([
    ['5', 300],
    ['1:30', 90],
    ['0:30', 30],
    ['1.5', 90],
    ['1,5', 90],
    [' 2 ', 120],
    ['60', 3600],
  ])('%j is %i seconds', (text, value) => {
    expect(readDuration(text, within)).toEqual({ kind: 'amount', value });
  });

  it.each([
    ['', { kind: 'blank' }],
    ['1:75', { kind: 'problem', problem: 'notANumber' }],
    ['five', { kind: 'problem', problem: 'notANumber' }],
    ['0', { kind: 'problem', problem: 'tooSmall' }],
    ['60:01', { kind: 'problem', problem: 'tooLarge' }],
  ])('%j is none', (text, read) => {
    expect(readDuration(text, within)).toEqual(read);
  });

  it.each([1, 30, 60, 90, 3600])('%i seconds are read back from how they are written', (seconds) => {
    expect(readDuration(durationText(seconds), within)).toEqual({ kind: 'amount', value: seconds });
  });
});

describe('what is kept of it', () => {
  it('is read back as it was, contradictions and unread fields included', () => {
    const crossed = withTerms(gradual, {
      frequency: { times: 5, upTo: 2, per: 'week' },
      checkIn: { moderatePainFrom: 4, severePainFrom: 3 },
      homework: [{ id: 'strength', what: 'strength' }],
    });
    const desk = { schema: 1 as const, draft: withUnread(crossed, 'title', ''), signature: plan.signature };
    expect(parseDesk(JSON.parse(JSON.stringify(desk)))).toEqual({ kind: 'value', value: desk });
    expect(parseDesk({ schema: 1, draft: emptyDraft(plan) })).toMatchObject({ kind: 'value' });
  });

  it('is told apart where it is damaged or newer', () => {
    expect(parseDesk({ schema: 1, draft: { protocol: {} } })).toEqual({ kind: 'damaged' });
    expect(parseDesk({ schema: 2 })).toEqual({ kind: 'newer' });
    expect(parseDesk(null)).toEqual({ kind: 'damaged' });
  });
});
