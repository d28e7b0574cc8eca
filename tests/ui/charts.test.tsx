import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { unitOfVisit } from '../../src/ui/screens/ladder/unit-of-visit.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { d18, d22, d26, held } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, type TestStorage } from '../support/ui-storage.ts';

afterEach(() => {
  unitOfVisit.unit = 'mm';
});

/** The app's evening in tests. */
const today = '2026-11-22';
const session = (daysAgo: number, given: Parameters<typeof sessionRecord>[0] = {}) =>
  sessionRecord({ id: `s${daysAgo}`, day: dayAfter(today, -daysAgo), reflection: {}, ...given });

const threeWeeks: readonly JournalRecord[] = [
  session(20, { sizes: [held(d18)], reflection: { worstPain: 4, worry: 6 } }),
  session(13, { sizes: [held(d18), held(d22)], reflection: { worstPain: 2 } }),
  session(12, { sizes: [held(d22)], reflection: {} }),
  session(1, {
    sizes: [held(d22)],
    reflection: { worstPain: 0, worry: 1, sizes: [{ rungId: 'd22', depthMm: 65 }] },
  }),
];

async function openPictures(records: readonly JournalRecord[], storage: TestStorage = makeTestStorage()) {
  for (const record of records) await storage.journal.add(record);
  const app = openApp({ path: '/pictures', storage });
  await heading('Pictures');
  const part = (name: string) => within(screen.getByRole('region', { name }));
  return { ...app, storage, part };
}

/** The rows of a picture's table, each as its cells. */
function rowsOf(name: string): readonly (readonly (string | null)[])[] {
  const table = within(screen.getByRole('region', { name })).getByRole('table', { hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true });
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent));
}

describe('before anything is recorded', () => {
  test('it says so kindly, for all time as for a while', async () => {
    const { pick } = await openPictures([]);
    expect(await screen.findByText('Nothing recorded in this time.')).toBeVisible();
    await pick('All of it', 'Time shown');
    expect(await screen.findByText('Nothing recorded yet. It will show here when there is.')).toBeVisible();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  test('one week alone is told in words, and there is no way through a single point', async () => {
    const { part } = await openPictures([session(1, { sizes: [held(d18)] })]);
    await screen.findByRole('heading', { name: 'Practice' });
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    const words = part('Practice').getByText(/: 1\.$/);
    expect(words).toHaveAttribute('aria-hidden', 'false');
  });

  test('a session without anything in has practice and no sizes', async () => {
    const { part } = await openPictures([session(1)]);
    await screen.findByRole('heading', { name: 'Practice' });
    expect(part('Sizes').getByText('Nothing recorded in this time.')).toBeVisible();
    expect(part('Minutes held').getByText('Nothing recorded in this time.')).toBeVisible();
    expect(part('Practice').getByText('1 session, of any kind and length. Some is fine.')).toBeVisible();
    expect(screen.queryByLabelText('With which size')).not.toBeInTheDocument();
  });
});

describe('each picture', () => {
  test('has a summary that neither praises nor asks', async () => {
    const { part } = await openPictures(threeWeeks);
    await screen.findByRole('heading', { name: 'Sizes' });
    expect(
      part('Sizes').getByText('4 sessions with something in. Smallest 18 mm, largest 22 mm, latest 22 mm.'),
    ).toBeVisible();
    expect(part('Pain and worry').getByText('4 sessions. Worst pain 0 to 4 of 10.')).toBeVisible();
    expect(part('Minutes held').getByText('From 5 minutes to 15 minutes a week.')).toBeVisible();
  });

  test('has a table with all that it shows, the latest first, and a blank is told as one', async () => {
    await openPictures(threeWeeks);
    await screen.findByRole('heading', { name: 'Sizes' });
    expect(rowsOf('Sizes')).toEqual([
      ['When', 'Largest size'],
      ['Nov 21, 2026', '22 mm'],
      ['Nov 10, 2026', '22 mm'],
      ['Nov 9, 2026', '22 mm'],
      ['Nov 2, 2026', '18 mm'],
    ]);
    expect(rowsOf('Pain and worry').slice(0, 3)).toEqual([
      ['When', 'Pain before', 'Worst pain', 'Pain after', 'Worry'],
      ['Nov 21, 2026', '–not recorded', '0', '–not recorded', '1'],
      ['Nov 10, 2026', '–not recorded', '–not recorded', '–not recorded', '–not recorded'],
    ]);
  });

  test('is one stop on the way through the page, and is gone through by key in words', async () => {
    const { part } = await openPictures(threeWeeks);
    await screen.findByRole('heading', { name: 'Sizes' });
    const reader = part('Pain and worry').getByRole('slider', {
      name: 'Go through Pain and worry, point by point',
    });
    expect(reader).toHaveAttribute(
      'aria-valuetext',
      'Nov 21, 2026. Pain before: not recorded; Worst pain: 0; Pain after: not recorded; Worry: 1.',
    );
    fireEvent.change(reader, { target: { value: '0' } });
    expect(reader).toHaveAttribute(
      'aria-valuetext',
      'Nov 2, 2026. Pain before: not recorded; Worst pain: 4; Pain after: not recorded; Worry: 6.',
    );
    expect(part('Pain and worry').getByText(/^Nov 2, 2026\. Pain before/)).toBeVisible();
  });

  test('draws a shape for each value, and none for a blank', async () => {
    await openPictures(threeWeeks);
    const felt = await screen.findByRole('region', { name: 'Pain and worry' });
    const shapesIn = (look: string) =>
      felt.querySelectorAll(`figure [dir] > svg g[class*="${look}"] > g`).length;
    expect([shapesIn('worst'), shapesIn('worry'), shapesIn('before'), shapesIn('after')]).toEqual([
      3, 2, 0, 0,
    ]);
  });
});

describe('what is shown', () => {
  test('is three months, and another time with one tap', async () => {
    const { part, pick } = await openPictures([...threeWeeks, session(150, { sizes: [held(d26)] })]);
    await screen.findByRole('heading', { name: 'Sizes' });
    expect(part('Sizes').getByText(/^4 sessions with something in/)).toBeVisible();
    await pick('A year', 'Time shown');
    expect(
      await screen.findByText(/^5 sessions with something in\. Smallest 18 mm, largest 26 mm/),
    ).toBeVisible();
    await pick('4 weeks', 'Time shown');
    expect(await screen.findByText(/^4 sessions with something in/)).toBeVisible();
  });

  test('is read several months at once where there are many', async () => {
    const storage = makeTestStorage();
    let asked = 0;
    const never = () => {
      asked += 1;
      return new Promise<never>(() => undefined);
    };
    const journal = { ...storage.journal, month: never };
    await openPictures([session(1), session(40), session(80)], { ...storage, journal });
    await waitFor(() => expect(asked).toBe(3));
  });

  test('can be about one size', async () => {
    const { part, user } = await openPictures(threeWeeks);
    await user.selectOptions(await screen.findByLabelText('With which size'), '18 mm');
    expect(part('Pain and worry').getByText('2 sessions. Worst pain 2 to 4 of 10.')).toBeVisible();
    expect(part('Minutes held').getByText('5 minutes a week.')).toBeVisible();
    expect(part('Sizes').getByText(/^4 sessions/)).toBeVisible();
  });

  test('stays about that size when another time is shown', async () => {
    const { part, pick, user } = await openPictures([...threeWeeks, session(150, { sizes: [held(d18)] })]);
    await user.selectOptions(await screen.findByLabelText('With which size'), '18 mm');
    await pick('A year', 'Time shown');
    await waitFor(() => expect(part('Pain and worry').getByText(/^3 sessions\./)).toBeVisible());
    expect(screen.getByLabelText('With which size')).toHaveDisplayValue('18 mm');
  });

  test('is in the unit that the person likes', async () => {
    const { part, user } = await openPictures(threeWeeks);
    await screen.findByRole('heading', { name: 'Sizes' });
    await user.click(part('Sizes').getByRole('radio', { name: 'cm' }));
    expect(part('Sizes').getByText(/Smallest 1\.8 cm, largest 2\.2 cm, latest 2\.2 cm/)).toBeVisible();
  });

  test('has depth only once it is asked for', async () => {
    const { part, tick } = await openPictures(threeWeeks);
    await screen.findByRole('heading', { name: 'Sizes' });
    expect(screen.queryByRole('heading', { name: 'Depth' })).not.toBeInTheDocument();
    await tick('Show depth');
    expect(part('Depth').getByText('Noted in 1 session: 65 mm.')).toBeVisible();
  });

  test('names fingers and tampons without giving them millimetres', async () => {
    const finger: Rung = { id: 'f', kind: 'finger', size: 'oneFinger' };
    const { part } = await openPictures([
      session(2, { sizes: [held(finger)] }),
      session(1, { sizes: [held(d18)] }),
    ]);
    await screen.findByRole('heading', { name: 'Sizes' });
    expect(rowsOf('Sizes')).toEqual([
      ['When', 'Largest size', 'Without a measure'],
      ['Nov 21, 2026', '18 mm', ''],
      ['Nov 20, 2026', '–not recorded', 'One finger'],
    ]);
    fireEvent.change(part('Sizes').getByRole('slider'), { target: { value: '0' } });
    expect(part('Sizes').getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      'Nov 20, 2026. Without a measure: One finger.',
    );
  });
});

describe('practice beside the plan', () => {
  test('names what the plan speaks of as a guide', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', gradualDilators);
    const { part } = await openPictures(threeWeeks, storage);
    await screen.findByRole('heading', { name: 'Practice' });
    expect(
      await part('Practice').findByText(
        'Your plan as it is today speaks of 3 to 5 a week: a guide, and no more.',
      ),
    ).toBeVisible();
    expect(part('Practice').getByText('Plan: 3 to 5 a week')).toBeInTheDocument();
    expect(rowsOf('Practice')).toEqual([
      ['When', 'Sessions'],
      ['Week of Nov 16, 2026', '1'],
      ['Week of Nov 9, 2026', '2'],
      ['Week of Nov 2, 2026', '1'],
    ]);
  });
});

describe('a journal that does not answer', () => {
  test('says so, and is asked again', async () => {
    const storage = makeTestStorage();
    storage.trouble.journalBlocked = true;
    const { press } = await openPictures([], storage);
    expect(await screen.findByText(/^The journal cannot be opened at the moment/)).toBeVisible();
    storage.trouble.journalBlocked = false;
    await storage.journal.add(session(1));
    await press('Try again');
    expect(await screen.findByRole('heading', { name: 'Practice' })).toBeVisible();
  });

  test('in part tells how much is not in the pictures', async () => {
    const storage = makeTestStorage();
    storage.trouble.unreadable = { damaged: 1, newer: 1 };
    await openPictures([session(1)], storage);
    expect(await screen.findByText(/^2 entries of this time cannot be read here/)).toBeVisible();
  });

  test('of very many sessions is drawn with few points', async () => {
    const many = Array.from({ length: 600 }, (_, index) => session(index, { sizes: [held(d22)] }));
    const { part, pick } = await openPictures(many);
    await pick('All of it', 'Time shown');
    await waitFor(() => expect(part('Sizes').getByText(/^600 sessions/)).toBeVisible());
    expect(rowsOf('Sizes').length).toBeLessThanOrEqual(181);
    expect(rowsOf('Sizes')[0]).toEqual(['When', 'Sessions', 'Largest size']);
  });
});
