import { expect, test } from 'vitest';
import type { Answered, Need, Pregnancy } from '../../../src/domain/progression/course.ts';
import {
  closedBy,
  pregnancyBars,
  pregnancyGate,
  tellsOfPregnancy,
} from '../../../src/domain/progression/pregnancy-gate.ts';

const began: Pregnancy = { what: 'pregnancyBegan', day: '2026-03-01', recordId: 'began' };
const ended: Pregnancy = { what: 'pregnancyEnded', day: '2026-11-01', recordId: 'ended' };
const about = (recordId: string, answeredOn: string): Answered => ({
  answer: 'mayGoOn',
  answeredOn,
  about: [recordId],
});

function gateOf(
  pregnancies: readonly Pregnancy[],
  answers: readonly Answered[] = [],
  needs: readonly Need[] = [],
) {
  return pregnancyGate({ pregnancies, answers, needs });
}

test('without a word about a pregnancy all is open', () => {
  expect(gateOf([])).toEqual({ kind: 'open' });
});

test('before a clinician has answered, everything that goes in or tightens is closed', () => {
  expect(gateOf([began])).toEqual({
    kind: 'askFirst',
    bars: pregnancyBars,
    because: { kind: 'pregnancy', since: '2026-03-01', recordIds: ['began'] },
  });
});

test('a clinician’s yes opens no larger size, no held breath and no device', () => {
  const gate = gateOf([began], [about('began', '2026-03-10')]);
  expect(gate).toMatchObject({ kind: 'goesOn', bars: ['largerSize', 'heldBreath', 'devices'] });
});

test('its end opens nothing: the yes from before it was about the pregnancy', () => {
  const gate = gateOf([began, ended], [about('began', '2026-03-10')]);
  expect(gate).toMatchObject({ kind: 'askFirst', because: { kind: 'afterPregnancy', since: '2026-11-01' } });
});

test('after its end a clinician’s answer opens all again, until the next word of one', () => {
  const answers = [about('ended', '2026-12-20')];
  expect(gateOf([began, ended], answers)).toEqual({ kind: 'open' });
  const next = { ...began, day: '2027-05-01', recordId: 'next' };
  expect(gateOf([began, ended, next], answers).kind).toBe('askFirst');
});

test('what was deleted before a clinician had answered closes as much, and does not say what it was', () => {
  const left: Need = { kind: 'askFirst', day: '2026-11-02', recordId: 'left' };
  expect(gateOf([], [], [left])).toEqual({
    kind: 'askFirst',
    bars: pregnancyBars,
    because: { kind: 'askFirst', since: '2026-11-02', recordIds: ['left'] },
  });
  expect(gateOf([], [about('left', '2026-11-03')], [left])).toEqual({ kind: 'open' });
  expect(gateOf([began], [about('began', '2026-03-10')], [left])).toMatchObject({ kind: 'askFirst' });
});

test('where nobody knows the gate, all stays closed, and no pregnancy is told of', () => {
  expect(closedBy(undefined)).toEqual(pregnancyBars);
  expect(tellsOfPregnancy(undefined)).toBe(false);
});

test('what is closed goes by the gate, and after its end it is no pregnancy that closes it', () => {
  expect(closedBy(gateOf([]))).toEqual([]);
  const goesOn = gateOf([began], [about('began', '2026-03-10')]);
  expect(closedBy(goesOn)).toEqual(['largerSize', 'heldBreath', 'devices']);
  expect([goesOn, gateOf([began]), gateOf([began, ended]), gateOf([])].map(tellsOfPregnancy)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
