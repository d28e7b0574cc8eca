import { describe, expect, test } from 'vitest';
import { redFlags } from '../../../src/domain/check-in/red-flags.ts';
import {
  leavesBreathOpen,
  parseTakenOutRedFlag,
  standingRedFlag,
} from '../../../src/domain/check-in/standing-red-flag.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';

const today = '2026-11-22';

function flagged(id: string, redFlagIds: readonly (typeof redFlags)[number]['id'][], day = today) {
  const answers = { redFlags: redFlagIds, cautions: [] };
  return checkInRecord({ id, day, answers, outcome: 'redFlag' });
}

function spoken(...about: string[]): JournalRecord {
  return {
    kind: 'clinician',
    schema: 1,
    id: `about-${about.join('-')}`,
    at: `${today}T12:00:00Z`,
    day: today,
    about,
  };
}

test('an ordinary day has no red flag', () => {
  expect(standingRedFlag([], today)).toBeUndefined();
  expect(standingRedFlag([sessionRecord(), checkInRecord()], today)).toBeUndefined();
});

test.each(redFlags)('$id stands for the rest of its day, with its urgency', ({ id, urgency }) => {
  expect(standingRedFlag([flagged('a', [id])], today)).toEqual({ urgency, flags: [id], recordIds: ['a'] });
});

test.each(['2026-11-21', '2026-11-23', '2025-11-22'])('on %s it is asked anew', (day) => {
  expect(standingRedFlag([flagged('a', ['fever'])], day)).toBeUndefined();
});

test('of several check-ins the most urgent leads, and all is named', () => {
  const records = [flagged('b', ['fever']), sessionRecord(), flagged('a', ['heavyBleeding', 'fever'])];
  expect(standingRedFlag(records, today)).toEqual({
    urgency: 'now',
    flags: ['heavyBleeding', 'fever'],
    recordIds: ['b', 'a'],
  });
});

test('a fever while surgery heals needs care now, also afterwards', () => {
  const answers = { redFlags: ['fever'], cautions: ['healing'] } as const;
  expect(standingRedFlag([checkInRecord({ answers, outcome: 'redFlag' })], today)?.urgency).toBe('now');
});

test('what showed in the middle of a session stands too', () => {
  const stopped = sessionRecord({ id: 's', afterCare: { gave: true } });
  expect(standingRedFlag([stopped], today)).toEqual({ urgency: 'now', flags: [], recordIds: ['s'] });
  expect(standingRedFlag([sessionRecord({ afterCare: { bleeding: 'spotting' } })], today)).toBeUndefined();
});

test('bleeding that is told with the answers after a session stands as it does when told at stop', () => {
  const bled = sessionRecord({ id: 's', reflection: { bleeding: 'more' } });
  expect(standingRedFlag([bled], today)).toEqual({ urgency: 'today', flags: [], recordIds: ['s'] });
  const both = sessionRecord({ id: 's', afterCare: { gave: true }, reflection: { bleeding: 'more' } });
  expect(standingRedFlag([both], today)?.urgency).toBe('now');
  expect(standingRedFlag([sessionRecord({ reflection: { bleeding: 'spotting' } })], today)).toBeUndefined();
});

describe('the word of having spoken with a clinician', () => {
  test('lifts the flags that it is about', () => {
    const records = [flagged('a', ['fever']), flagged('b', ['leaking']), spoken('a', 'b')];
    expect(standingRedFlag(records, today)).toBeUndefined();
  });

  test('does not lift one that is ticked later', () => {
    const records = [spoken('a'), flagged('a', ['fever']), flagged('later', ['heavyBleeding'])];
    expect(standingRedFlag(records, today)).toMatchObject({ urgency: 'now', recordIds: ['later'] });
  });
});

describe('a check-in that was taken out of the journal', () => {
  const takenOut = { day: today, urgency: 'today', recordIds: ['a'] } as const;

  test('leaves its care to the day, and none of what was ticked', () => {
    expect(standingRedFlag([], today, takenOut)).toEqual({ urgency: 'today', flags: [], recordIds: ['a'] });
  });

  test('is lifted as the others are, and gone the next day', () => {
    expect(standingRedFlag([spoken('a')], today, takenOut)).toBeUndefined();
    expect(standingRedFlag([], '2026-11-23', takenOut)).toBeUndefined();
  });

  test('is read back as it was written; anything else is damaged', () => {
    expect(parseTakenOutRedFlag(JSON.parse(JSON.stringify(takenOut)))).toEqual({
      kind: 'value',
      value: takenOut,
    });
    for (const wrong of [null, {}, { ...takenOut, urgency: 'later' }, { ...takenOut, day: 'today' }])
      expect(parseTakenOutRedFlag(wrong)).toEqual({ kind: 'damaged' });
  });
});

test('breathing stays open unless care is needed now', () => {
  const flag = { flags: [], recordIds: [] };
  expect(leavesBreathOpen(undefined)).toBe(true);
  expect(leavesBreathOpen({ ...flag, urgency: 'soon' })).toBe(true);
  expect(leavesBreathOpen({ ...flag, urgency: 'today' })).toBe(true);
  expect(leavesBreathOpen({ ...flag, urgency: 'now' })).toBe(false);
});
