import { describe, expect, test } from 'vitest';
import { noteLengthMs } from '../../src/domain/protocol/opening-note.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { noteCueId } from '../../src/planning/cue-ids.ts';
import { takenUpAt } from '../../src/planning/note.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import { cuesOf, gridMs } from '../../src/planning/session-plan.ts';
import { testVoice } from '../support/voice-lengths.ts';

/** 24,000 bytes: four seconds. */
const openingNote = { mp3: 'A'.repeat(32_000), words: 'Take all the time you need.' };
const protocol: Protocol = { ...firstSteps, id: 'of-her-therapist', author: 'A. Therapist', openingNote };
const today = { offer: 'asPlanned', turn: 0, chosen: [], voice: testVoice } as const;
const session = plan({ ...today, protocol, hearsNote: true });
const middle = 2400;

test('is heard first, whole, and for as long as it is', () => {
  expect(noteLengthMs(openingNote)).toBe(4000);
  const [note, next] = session.segments;
  expect(note?.kind).toBe('note');
  expect(next?.kind).not.toBe('note');
  const [cue, ...others] = note?.beats.flatMap(({ cues }) => cues) ?? [];
  expect(others).toEqual([]);
  expect(cue).toMatchObject({ id: noteCueId, lengthMs: Math.ceil(4000 / gridMs) * gridMs });
  expect(session.note).toEqual({ words: 'Take all the time you need.', by: 'A. Therapist' });
});

test.each([
  ['nobody’s voice is wished', { protocol, hearsNote: false }],
  ['the protocol has none', { protocol: firstSteps, hearsNote: true }],
])('where %s, nothing is in its place', (_, request) => {
  const without = plan({ ...today, ...request });
  expect(without.segments.map(({ kind }) => kind)).not.toContain('note');
  expect(without.note).toBeUndefined();
  const { openingNote: _gone, ...plain } = request.protocol;
  expect(without).toEqual(plan({ ...today, protocol: plain }));
});

describe('a wish in the middle of it', () => {
  const atMs = quietMomentAfter(session, middle, 240);

  test('is answered soon', () => {
    expect(atMs).toBeGreaterThanOrEqual(middle);
    expect(atMs - middle).toBeLessThan(240 + 600 + gridMs);
  });

  test('drops it where it is skipped', () => {
    const skipped = replan(session, atMs, { kind: 'skip' }, testVoice);
    const later = cuesOf(skipped).filter((cue) => cue.atMs > atMs);
    expect(later.map(({ id }) => id)).not.toContain(noteCueId);
    expect(later[0]?.id).toBe('chime.start');
  });

  test('begins it again after easing back', () => {
    const eased = replan(session, atMs, { kind: 'easeBack' }, testVoice);
    const notes = cuesOf(eased).filter(({ id }) => id === noteCueId);
    expect(notes).toHaveLength(2);
    expect(notes[1]).toMatchObject({
      lengthMs: cuesOf(session).find(({ id }) => id === noteCueId)?.lengthMs,
    });
  });
});

test('a session that was left in it comes back to its beginning, and otherwise where it was', () => {
  const [note] = session.segments;
  expect(takenUpAt(session, middle)).toBe(0);
  expect(takenUpAt(session, (note?.endMs ?? 0) - 1)).toBe(0);
  expect(takenUpAt(session, note?.endMs ?? 0)).toBe(note?.endMs);
  expect(takenUpAt(session, 90_000)).toBe(90_000);
});
