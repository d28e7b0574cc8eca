import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { parseSummaryFile } from '../../src/domain/visit-summary/summary-file.ts';
import { busyJournal } from '../support/busy-journal.ts';
import { visitRecord } from '../support/entry-records.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { d22, held } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

/** The app's evening in tests. */
const today = '2026-11-22';

type Wishes = {
  readonly storage?: TestStorage;
  readonly device?: Parameters<typeof openApp>[0] extends infer W
    ? W extends { device?: infer D }
      ? D
      : never
    : never;
};

async function openVisit(
  records: readonly JournalRecord[],
  { storage = makeTestStorage(), device = {} }: Wishes = {},
) {
  for (const record of records) await storage.journal.add(record);
  await putRaw(storage, 'plan', gradualDilators);
  const app = openApp({ path: '/visit', storage, device });
  await heading('Summary for a visit');
  const sheet = () => within(screen.getByRole('article'));
  const said = () => screen.getByRole('article').textContent;
  return { ...app, storage, sheet, said };
}

const daysAgo = (days: number, given: Parameters<typeof sessionRecord>[0] = {}) =>
  sessionRecord({ id: `s${days}`, day: dayAfter(today, -days), ...given });

const aWeek: readonly JournalRecord[] = [
  daysAgo(6, { sizes: [held(d22)], reflection: { worstPain: 4, note: 'Only for me.' } }),
  daysAgo(1, {
    sizes: [held(d22)],
    reflection: { worstPain: 2 },
    outcome: 'stoppedEarly',
    afterCare: { panic: true },
  }),
];

describe('the page', () => {
  test('is there at once, with the chart line first, and nothing of the journal’s own words', async () => {
    const { sheet, said } = await openVisit(aWeek);
    expect(sheet().getByRole('heading', { name: 'Visit summary' })).toBeVisible();
    expect(sheet().getByText('HEP 2 d (plan 6-10 d); 22 mm; NPRS worst 4 to 2; 1 stop: panic')).toBeVisible();
    expect(said()).toContain('Worst pain: 4 to 2 (2 times)');
    expect(said()).toContain('Plan: Gradual dilators, version 1, 3 to 5 a week');
    expect(said()).not.toContain('Only for me');
  });

  test('says of an empty journal that nothing is recorded, and gives it no 0', async () => {
    const { said } = await openVisit([]);
    expect(said()).toContain('HEP none recorded (plan 6-10 d)');
    expect(said()).toContain('Practised: none recorded (plan 6 to 10)');
    expect(said()?.replace('never 0', '').replace('0 to 10', '')).not.toMatch(/(?<!\d)0(?!\d)/);
  });

  test('has the question and the name as they are typed, and neither until then', async () => {
    const { user, said } = await openVisit(aWeek);
    expect(said()).not.toContain('Question for this visit');
    await user.type(
      screen.getByLabelText('Your question for this visit, if you have one'),
      'Is <b>22</b> enough?',
    );
    await user.type(screen.getByLabelText('Name or initials, if you like'), 'A. B.');
    expect(said()).toContain('Question for this visit: Is <b>22</b> enough?');
    expect(screen.getByRole('heading', { name: 'Visit summary: A. B.' })).toBeVisible();
    expect(screen.getByText('Room for 180 more characters.')).toBeVisible();
  });

  test('has no more room for a question than it says', async () => {
    await openVisit([]);
    expect(screen.getByLabelText(/^Your question/)).toHaveAttribute('maxlength', '200');
  });
});

describe('which time', () => {
  test('is 14 days without a visit, and others with one tap', async () => {
    const { pick, said } = await openVisit([...aWeek, daysAgo(20, { reflection: {} })]);
    expect(said()).toContain('(14 days)');
    expect(said()).toContain('Practised: 2 days');
    await pick('30 days', 'Which time?');
    expect(said()).toContain('Practised: 3 days');
  });

  test('is since the last visit where there was one, that day counted', async () => {
    const { said } = await openVisit([...aWeek, visitRecord({ day: dayAfter(today, -6) })]);
    expect(said()).toContain('(7 days)');
    expect(screen.getByRole('radio', { name: 'Since the last visit' })).toBeChecked();
  });

  test('can be any days; those that cannot be leave the page as it was, with a sentence', async () => {
    const { pick, user, said } = await openVisit(aWeek);
    await pick('Other days', 'Which time?');
    const from = screen.getByLabelText('From');
    await user.clear(from);
    expect(screen.getByText('Two days are needed here, today or earlier.')).toBeVisible();
    expect(said()).toContain('(14 days)');
    await user.type(from, '2026-11-21');
    expect(said()).toContain('(2 days)');
    await user.clear(screen.getByLabelText('To'));
    await user.type(screen.getByLabelText('To'), '2026-11-20');
    expect(screen.getByText('The first day is after the last. The other way round it works.')).toBeVisible();
  });
});

describe('what goes in', () => {
  test('is all but depth and circumstances, which are chosen apart', async () => {
    const { tick, pick, said } = await openVisit(busyJournal(30, today));
    await pick('30 days', 'Which time?');
    expect(screen.getByRole('checkbox', { name: 'Pain and worry' })).toBeChecked();
    for (const apart of ['Depth', 'Flares and pregnancy']) {
      expect(screen.getByRole('checkbox', { name: apart })).not.toBeChecked();
    }
    expect(said()).not.toContain('Depth');
    await tick('Depth');
    expect(said()).toMatch(/Depth, 22 mm: 6\d/);
    await tick('Pain and worry');
    expect(said()).not.toContain('Worst pain');
  });

  test('offers no part of which there is nothing', async () => {
    await openVisit(aWeek);
    expect(screen.queryByRole('checkbox', { name: 'Questionnaires' })).not.toBeInTheDocument();
  });
});

describe('striking out', () => {
  test('takes a line out of all that is handed over, and the same button puts it back', async () => {
    const { user, press, copied, said } = await openVisit(aWeek);
    const strike = await screen.findByRole('button', { name: 'Strike out: Worst pain' });
    strike.focus();
    await user.keyboard('{Enter}');
    expect(strike).toHaveFocus();
    expect(strike).toHaveAccessibleName('Put back: Worst pain');
    expect(said()).not.toContain('NPRS worst');
    await press('Copy as text');
    expect(copied[0]).not.toMatch(/Worst pain|NPRS worst/);
    await user.keyboard('{Tab}');
    await user.click(strike);
    expect(strike).toHaveAccessibleName('Strike out: Worst pain');
    await press('Copy the chart line');
    expect(copied[1]).toContain('NPRS worst 4 to 2');
  });

  test('holds when another time is chosen', async () => {
    const { press, pick } = await openVisit(aWeek);
    await press('Strike out: Worst pain');
    await pick('90 days', 'Which time?');
    expect(screen.getByRole('button', { name: 'Put back: Worst pain' })).toBeVisible();
  });

  test('has a button for each line, each with a name of its own', async () => {
    await openVisit(busyJournal(90, today));
    const names = screen
      .getAllByRole('button', { name: /^Strike out: / })
      .map((button) => button.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(30);
  });
});

describe('handing over', () => {
  test('prints by the browser’s own dialogue, and says that it cannot be taken back', async () => {
    const { press, prints } = await openVisit(aWeek);
    await press('Print, or save as PDF');
    expect(prints()).toBe(1);
    expect(
      screen.getByText(/it is in their record or on their computer, and Unfurl cannot take it back/),
    ).toBeVisible();
  });

  test('makes files with neutral names', async () => {
    const { press, files } = await openVisit(aWeek);
    for (const way of [
      'Text file',
      'CSV, for spreadsheets',
      'FHIR, for clinic systems',
      'Summary file, to open in Unfurl',
    ]) {
      await press(way);
      await screen.findByText(/^Made: /);
    }
    await waitFor(() => expect(files).toHaveLength(4));
    expect(files.map(({ name }) => name).toSorted()).toEqual([
      'unfurl-2026-11-22.csv',
      'unfurl-2026-11-22.fhir.json',
      'unfurl-2026-11-22.summary.json',
      'unfurl-2026-11-22.txt',
    ]);
    const text = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.text ?? '';
    expect(text('.csv')).toContain('felt,painWorst,,,,,2026-11-16,1,4,points,');
    expect(text('.fhir.json')).toContain('"72514-3"');
    expect(parseSummaryFile(text('.summary.json')).ok).toBe(true);
  });

  test('where the browser does not let it be copied, the text is there to be copied by hand', async () => {
    const { press } = await openVisit(aWeek, { device: { copyText: async () => false } });
    await press('Copy the chart line');
    expect(await screen.findByLabelText('Text to copy')).toHaveValue(
      'HEP 2 d (plan 6-10 d); 22 mm; NPRS worst 4 to 2; 1 stop: panic',
    );
  });

  test('shows every value of the files before they are handed over', async () => {
    const { user } = await openVisit(aWeek);
    await user.click(screen.getByText('Every value by day, as it is in the files'));
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('row', { name: 'painWorst 2026-11-16 / 1 4 points' })).toBeVisible();
  });

  test('keeps nothing: not the question, not the name, not in the journal', async () => {
    const { user, press, storage, follow } = await openVisit(aWeek);
    const before = await recordsIn(storage);
    await user.type(screen.getByLabelText(/^Your question/), 'Smaller?');
    await press('Copy as text');
    await follow('Back to today');
    location.hash = '/visit';
    await heading('Summary for a visit');
    expect(screen.getByLabelText(/^Your question/)).toHaveValue('');
    expect(await recordsIn(storage)).toEqual(before);
  });
});

describe('text for a chart', () => {
  test('is plain ASCII, with days as records have them', async () => {
    const { press, copied } = await openVisit(busyJournal(90, today));
    await press('Copy as text');
    expect(copied[0]).toMatch(/^HEP /);
    expect(copied[0]).not.toMatch(/[^\n\x20-\x7e]/);
    expect(copied[0]).toContain('2026-11-');
  });
});

describe('the way there', () => {
  test.each(['/journal', '/plan'])('is on %s', async (path) => {
    const { follow } = openApp({ path });
    await follow('Summary for a visit');
    expect(await heading('Summary for a visit')).toHaveFocus();
  });
});

describe('a journal that does not answer', () => {
  test('says so, and is asked again', async () => {
    const storage = makeTestStorage();
    storage.trouble.journalBlocked = true;
    const { press } = await openVisit([], { storage });
    storage.trouble.journalBlocked = false;
    await press('Try again');
    expect(await screen.findByRole('article')).toBeVisible();
  });

  test('in part tells how much is not in the summary', async () => {
    const storage = makeTestStorage();
    storage.trouble.unreadable = { damaged: 1, newer: 0 };
    await openVisit(aWeek, { storage });
    expect(screen.getByText(/^1 entry of your journal cannot be read here/)).toBeVisible();
  });
});
