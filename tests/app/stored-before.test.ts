import { describe, expect, test } from 'vitest';
import { parseSessionToAskAbout } from '../../src/app/today/session-to-ask-about.ts';
import { parseOpenOrClosed } from '../../src/app/today/last-reflection.ts';
import { parseOutsideHint } from '../../src/app/today/outside-hint.ts';
import { parsePlayheadMark } from '../../src/app/session/resume-slot.ts';
import { parseReviewTold } from '../../src/app/session/review-told.ts';
import { parseDatedDraft } from '../../src/app/session/todays-draft.ts';
import { parseAskedToStay } from '../../src/domain/backup/asked-to-stay.ts';
import { settingNames } from '../../src/domain/backup/kept-history.ts';
import { parseLastBackup } from '../../src/domain/backup/last-backup.ts';
import { parseTakenOutRedFlag } from '../../src/domain/check-in/standing-red-flag.ts';
import { parseDesk } from '../../src/domain/composing/parse-desk.ts';
import { parseDeletingWishes } from '../../src/domain/deleting/deleting-wishes.ts';
import { parseInstallOffer } from '../../src/domain/installing/install-offer.ts';
import { parseJournalRecord } from '../../src/domain/journal/parse-journal-record.ts';
import { parseRegularQuestions } from '../../src/domain/journal/regular-questions.ts';
import { parseLadder } from '../../src/domain/ladder/ladder.ts';
import { parseLeavingPlace } from '../../src/domain/leaving/leaving-place.ts';
import { parseAutoLock } from '../../src/domain/lock/auto-lock.ts';
import type { Parsed } from '../../src/domain/parsed.ts';
import { parseClearances } from '../../src/domain/protocol/clearances.ts';
import { parseKeptPlans } from '../../src/domain/protocol/kept-plans.ts';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { parseReminders } from '../../src/domain/reminders/reminders.ts';
import { parseSettingUp } from '../../src/domain/setting-up/parse-setting-up.ts';
import { parseSoundWishes } from '../../src/domain/sound/sound-wishes.ts';
import { parseOwnHelp } from '../../src/domain/support/own-help.ts';
import { parseSessionWays } from '../../src/domain/ways/session-ways.ts';
import { parseOwnWords } from '../../src/domain/words/own-words.ts';
import { parseResumePoint } from '../../src/machines/parse-resume-point.ts';
import { recordOfResumePoint } from '../../src/machines/resume-point.ts';
import records from '../fixtures/stored/records.json' with { type: 'json' };
import points from '../fixtures/stored/resume-points.json' with { type: 'json' };
import slots from '../fixtures/stored/slots.json' with { type: 'json' };

const parse: Readonly<Record<string, (stored: unknown) => Parsed<unknown>>> = {
  'asked to stay': parseAskedToStay,
  'auto lock': parseAutoLock,
  'breathing playhead': parsePlayheadMark,
  'check-in draft': parseDatedDraft,
  clearances: parseClearances,
  deleting: parseDeletingWishes,
  'further questions': parseOpenOrClosed,
  'help lines': parseOwnHelp,
  'install offer': parseInstallOffer,
  ladder: parseLadder,
  'last backup': parseLastBackup,
  leaving: parseLeavingPlace,
  'may stay outside': parseOutsideHint,
  plan: parseStoredProtocol,
  'own words': parseOwnWords,
  'plan being composed': parseDesk,
  'plans kept': parseKeptPlans,
  playhead: parsePlayheadMark,
  'red flag taken out': parseTakenOutRedFlag,
  'regular questions': parseRegularQuestions,
  reminders: parseReminders,
  'review told': parseReviewTold,
  'session to ask about': parseSessionToAskAbout,
  'setting up': parseSettingUp,
  sound: parseSoundWishes,
  ways: parseSessionWays,
};

function read(slot: string, stored: unknown): Parsed<unknown> {
  const judged = parse[slot]?.(structuredClone(stored));
  if (!judged) throw new Error(`the test knows no slot called ${slot}`);
  return judged;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

describe('as an earlier version wrote it', () => {
  test.each(records)('a record opens whole: $record.kind, $writtenBy', ({ record }) => {
    expect(parseJournalRecord(structuredClone(record))).toEqual({ kind: 'value', value: record });
  });

  test.each(slots)('a slot opens whole: $slot, $writtenBy', ({ slot, value }) => {
    expect(read(slot, value)).toEqual({ kind: 'value', value });
  });

  test.each(points)(
    'a session that was cut off is there with all that was guided: $writtenBy',
    ({ point }) => {
      const read = parseResumePoint(structuredClone(point));
      if (read.kind !== 'value') throw new Error(`the session is ${read.kind}`);
      const { value } = read;
      expect(value).toMatchObject({
        ...point,
        plan: { segments: point.plan.segments, totalMs: point.plan.totalMs },
      });
      expect(recordOfResumePoint(value)).toMatchObject({ guidedMs: point.playheadMs, easedBack: 1 });
    },
  );
});

describe('as a later version may write it', () => {
  const later = { schema: 2, shape: 'nobody knows yet' };

  test.each(records)('a record with more in it keeps that: $record.kind, $writtenBy', ({ record }) => {
    const more = { ...record, later: { known: false } };
    expect(parseJournalRecord(more)).toEqual({ kind: 'value', value: more });
  });

  test.each(records)('a record of a higher number is newer: $record.kind, $writtenBy', ({ record }) => {
    expect(parseJournalRecord({ ...record, schema: 2 })).toEqual({ kind: 'newer' });
  });

  // What is composed is written anew from what the screen knows; its plan is kept whole, and so is each of its parts.
  const lasting = slots.filter(
    ({ slot, value }) =>
      settingNames.some((name) => name === slot && name !== 'plan being composed') && isObject(value),
  );
  test.each(lasting)('a lasting setting with more in it keeps that: $slot, $writtenBy', ({ slot, value }) => {
    const more = { ...(value as object), later: { known: false } };
    expect(read(slot, more)).toEqual({ kind: 'value', value: more });
  });

  test('a plan that is being composed keeps what is not known in it', () => {
    const desk = slots.find(({ slot }) => slot === 'plan being composed')?.value;
    const { draft } = desk as { draft: { protocol: object } };
    const more = { schema: 1, draft: { ...draft, protocol: { ...draft.protocol, later: { known: false } } } };
    expect(parseDesk(more)).toEqual({ kind: 'value', value: more });
  });

  const numbered = [
    'ladder',
    'plan',
    'plans kept',
    'plan being composed',
    'clearances',
    'reminders',
    'help lines',
    'setting up',
    'own words',
    'deleting',
  ];
  test.each(numbered)('a setting of a higher number is newer: %s', (slot) => {
    expect(read(slot, later)).toEqual({ kind: 'newer' });
  });

  test.each(Object.keys(parse))('what does not fit is never taken for a value: %s', (slot) => {
    for (const odd of [later, null, [], 'odd', 7, {}]) expect(read(slot, odd).kind).not.toBe('value');
  });

  test('a session that was cut off under a higher number is newer', () => {
    expect(parseResumePoint(later)).toEqual({ kind: 'newer' });
  });
});

test('of each slot that was ever written an earlier value is kept', () => {
  expect([...new Set(slots.map(({ slot }) => slot))].toSorted()).toEqual(Object.keys(parse).toSorted());
});
