import { expect, test } from 'vitest';
import type { Answered, Pregnancy } from '../../../src/domain/progression/course.ts';
import { pregnancyBars, pregnancyGate } from '../../../src/domain/progression/pregnancy-gate.ts';

const began: Pregnancy = { what: 'pregnancyBegan', day: '2026-03-01', recordId: 'began' };
const ended: Pregnancy = { what: 'pregnancyEnded', day: '2026-11-01', recordId: 'ended' };
const about = (recordId: string, answeredOn: string): Answered => ({
  answer: 'mayGoOn',
  answeredOn,
  about: [recordId],
});

function gateOf(pregnancies: readonly Pregnancy[], answers: readonly Answered[] = []) {
  return pregnancyGate({ pregnancies, answers });
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
