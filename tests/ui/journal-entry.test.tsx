import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

const sizes = [
  { rung: { id: 'd20', kind: 'dilator', diameterMm: 20 }, heldMs: 180_000 },
  { rung: { id: 'd22', kind: 'dilator', diameterMm: 22 }, heldMs: 300_000 },
] as const;

async function openEntry(given: Partial<SessionRecord>) {
  const storage = makeTestStorage();
  await storage.journal.add(sessionRecord({ protocol: { id: 'gradual-dilators', version: 1 }, ...given }));
  const app = openApp({ path: '/journal', storage });
  await heading('Journal');
  const entry = within(await screen.findByRole('listitem'));
  /** What is under one heading of its details. */
  const under = (name: string) =>
    [...(entry.getByText(name).parentElement?.querySelectorAll('dd') ?? [])].map(
      ({ textContent }) => textContent,
    );
  const open = () => app.user.click(entry.getByText('All of it'));
  return { ...app, entry, open, under };
}

test('the minutes at each size are there at once, and that it ended early and was eased', async () => {
  const { entry } = await openEntry({ sizes, outcome: 'stoppedEarly', easedBack: 2, reflection: {} });
  expect(entry.getByText('20 mm for 3 minutes · 22 mm for 5 minutes')).toBeVisible();
  expect(entry.getByText('10 minutes, ended early, and it counts')).toBeVisible();
  expect(entry.getByText('Eased back 2 times')).toBeVisible();
  expect(entry.getByText('How it was: not recorded')).toBeVisible();
});

test('after panic it is not said that what nobody asked was not recorded', async () => {
  const { entry, open } = await openEntry({ afterCare: { panic: true }, reflection: {} });
  expect(entry.queryByText(/not recorded/)).not.toBeInTheDocument();
  await open();
  expect(entry.getByText('Panic, or feeling far away')).toBeVisible();
  expect(entry.queryByText(/^Not recorded/i)).not.toBeInTheDocument();
});

test('all of it is behind a tap that says of which session', async () => {
  const { entry, open } = await openEntry({ sizes });
  expect(entry.getByText('How it was')).not.toBeVisible();
  expect(entry.getByLabelText(/^All of it: Gradual dilators/)).toBeVisible();
  await open();
  expect(entry.getByText('How it was')).toBeVisible();
});

test('what was told is told, size by size', async () => {
  const { entry, open, under } = await openEntry({
    sizes,
    checkIn: { painNow: 0, worryNow: 3, redFlags: [], cautions: [] },
    reflection: {
      worstPain: 2,
      felt: 'easier',
      worry: 4,
      bleeding: 'spotting',
      bleedingStopped: true,
      sizes: [{ rungId: 'd22', painBefore: 0, painWorst: 3, depthMm: 65 }],
      lubricant: 'water',
      position: 'side',
      warmBath: false,
      partnerPresent: true,
      note: 'Slow music helped.',
    },
  });
  await open();
  expect(under('Beforehand')).toEqual(['Pain right now 0 of 10', 'Worry right now 3 of 10']);
  expect(under('22 mm')).toEqual(['Pain before 0 of 10', 'Worst pain 3 of 10', 'Depth 65 mm']);
  expect(under('How it was')).toEqual([
    'Worst pain during it 2 of 10',
    'Easier',
    'Worry during it 4 of 10',
    'A little light bleeding, it has stopped',
  ]);
  expect(under('With what, and where')).toEqual([
    'Water-based',
    'On my side',
    'No warm bath',
    'With someone',
  ]);
  expect(entry.getByText('Slow music helped.')).toBeVisible();
});

test('what was left blank is “not recorded”, never zero', async () => {
  const { open, under } = await openEntry({ sizes, reflection: {} });
  await open();
  for (const name of ['20 mm', '22 mm', 'How it was', 'With what, and where'])
    expect(under(name)).toEqual(['Not recorded']);
});

test.each([
  [
    { sharpPain: 'eased', bleeding: 'spotting' } as const,
    ['Sharp pain that eased', 'A little light bleeding'],
  ],
  [
    { sharpPain: 'goesOn', bleeding: 'more', gave: true, panic: true } as const,
    [
      'Pain that went on, or was severe',
      'Bleeding that was more than a little',
      'Something felt as if it gave way',
      'Panic, or feeling far away',
    ],
  ],
  [{}, ['Nothing noticed, or nothing said']],
])('what was noticed when it was stopped is there: %o', async (afterCare, said) => {
  const { open, under } = await openEntry({ sizes, outcome: 'stoppedEarly', afterCare });
  await open();
  expect(under('When it was stopped')).toEqual(said);
});

test('a session without sizes, that was not stopped, says nothing of either', async () => {
  const { entry, open } = await openEntry({});
  await open();
  expect(entry.queryByText('When it was stopped')).not.toBeInTheDocument();
  expect(entry.queryByText(/mm/)).not.toBeInTheDocument();
});

test('what was chosen for the day is there where it was less than planned, and why', async () => {
  const { entry, open, under } = await openEntry({
    offer: 'outsideOnly',
    checkIn: { painNow: 4, redFlags: [], cautions: ['healing'] },
  });
  expect(entry.getByText('Outside only')).toBeVisible();
  await open();
  expect(under('Beforehand')).toEqual(['Pain right now 4 of 10', 'Surgery or a birth still healing']);
});

test('a day without a session tells the answers that were given', async () => {
  const storage = makeTestStorage();
  const answers = { painNow: 8, worryNow: 6, redFlags: [], cautions: [] };
  await storage.journal.add(checkInRecord({ outcome: 'notToday', answers }));
  const app = openApp({ path: '/journal', storage });
  await heading('Journal');
  await app.user.click(await screen.findByText('All of it'));
  expect(screen.getByText('Pain right now 8 of 10')).toBeVisible();
  expect(screen.getByText('Worry right now 6 of 10')).toBeVisible();
});

test('a plan whose id is a word of the language itself has the name its author gave it', async () => {
  const { entry, faults } = await openEntry({
    protocol: { id: 'constructor', version: 1, title: 'Evenings' },
  });
  expect(entry.getByRole('heading', { name: 'Evenings' })).toBeVisible();
  expect(faults).toEqual([]);
});
