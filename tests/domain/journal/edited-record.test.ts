import { describe, expect, test } from 'vitest';
import { standingRedFlag } from '../../../src/domain/check-in/standing-red-flag.ts';
import { editedRecord } from '../../../src/domain/journal/edited-record.ts';
import type { ClinicianRecord, JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../../src/domain/progression/progression-plan.ts';
import { assessProgress } from '../../../src/machines/progress.ts';
import { noteRecord, practiceRecord } from '../../support/entry-records.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { clinicianAnswer, fourDilators } from '../../support/progress-records.ts';

const bled = sessionRecord({ id: 'bled', day: '2026-11-20', reflection: { bleeding: 'more' } });

function stateAfter(...records: readonly JournalRecord[]) {
  return assessProgress({ records, ladder: fourDilators, plan: comfortPlan, today: '2026-11-22' }).state;
}

test('an edited record has a new id, and knows those it had before', () => {
  const note = noteRecord({ id: 'first' });
  const once = editedRecord(note, { ...note, text: 'A calm week.' }, 'second');
  const twice = editedRecord(once, { ...once, text: 'A calm, short week.' }, 'third');
  expect(twice).toEqual({
    ...note,
    id: 'third',
    text: 'A calm, short week.',
    formerIds: ['first', 'second'],
  });
});

describe('what a clinician answered', () => {
  const answered = clinicianAnswer({ day: '2026-11-21', about: ['bled'] });
  const spoken: ClinicianRecord = {
    ...noteRecord({ day: '2026-11-20' }),
    kind: 'clinician',
    about: ['bled'],
  };

  test('holds for a session whose note is edited afterwards', () => {
    const edited = editedRecord(
      bled,
      { ...bled, reflection: { ...bled.reflection, note: 'Long day.' } },
      'new',
    );
    expect(stateAfter(bled)).toBe('resting');
    expect(stateAfter(edited)).toBe('resting');
    expect(stateAfter(edited, answered)).not.toBe('resting');
    expect(standingRedFlag([edited], '2026-11-20')).toBeDefined();
    expect(standingRedFlag([edited, spoken], '2026-11-20')).toBeUndefined();
  });

  test('does not hold for what the edit tells for the first time', () => {
    const before = sessionRecord({ id: 'bled', day: '2026-11-20', reflection: { worstPain: 8 } });
    const worse = editedRecord(before, { ...before, reflection: { bleeding: 'more' } }, 'new');
    expect(worse).not.toHaveProperty('formerIds');
    expect(stateAfter(worse, answered)).toBe('resting');
    expect(standingRedFlag([worse, spoken], '2026-11-20')).toBeDefined();
  });

  test.each([
    [{ worstPain: 6 }, { worstPain: 7 }, false],
    [{ worstPain: 7 }, { worstPain: 6 }, true],
    [{ worstPain: 8 }, { worstPain: 9 }, true],
    [{}, { sizes: [{ rungId: 'd22', painAfter: 7 }] }, false],
  ])('from %o to %o keeps the former ids: %s', (was, is, keeps) => {
    const former = practiceRecord({ reflection: was });
    const edited = editedRecord(former, { ...former, reflection: is }, 'new');
    expect('formerIds' in edited).toBe(keeps);
  });
});
