import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { openOver, openWith, pickIn } from '../support/entry-hands.ts';
import {
  noteRecord,
  practiceRecord,
  questionnaireRecord,
  readingRecord,
  scoreRecord,
  visitRecord,
} from '../support/entry-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { circumstance, d18, d22 } from '../support/progress-records.ts';
import { makeTestStorage } from '../support/ui-storage.ts';

test.each<[string, JournalRecord, readonly string[]]>([
  [
    'practice',
    practiceRecord({
      homework: true,
      minutes: 15,
      sizes: [{ rung: d18 }, { rung: d22, heldMs: 300_000 }],
      reflection: { worstPain: 0, felt: 'easier' },
    }),
    [
      'Dilator',
      'Homework',
      '15 minutes',
      '18 mm, how long is not recorded · 22 mm for 5 minutes',
      'Worst pain 0 of 10 · Easier',
    ],
  ],
  [
    'practice without a word',
    practiceRecord({ what: 'drops', sizes: [] }),
    ['Drops', 'How it was: not recorded'],
  ],
  [
    'a reading',
    readingRecord({ minutes: 10, note: 'At the clinic.' }),
    ['Biofeedback', 'At rest 2.5 microvolts', 'Strongest 18 microvolts', '10 minutes', 'At the clinic.'],
  ],
  ['a visit', visitRecord(), ['A clinic visit', 'Manual therapy · We talked']],
  ['a visit without more', visitRecord({ done: [] }), ['A clinic visit', 'What was done: not recorded']],
  ['a note', noteRecord(), ['A note', 'A quiet week.']],
  [
    'questions',
    questionnaireRecord({ phq2: { second: 1 }, change: 'same' }),
    [
      'A few questions',
      'Worry, GAD-2: 1 of 6',
      'Mood, PHQ-2: not all recorded, so nothing is added up',
      'Against four weeks ago: about the same',
    ],
  ],
  ['a result', scoreRecord(), ['FSFI', '21.4 of 36']],
])('the journal tells %s in plain words, on its day', async (_, record, lines) => {
  await openWith('/journal', 'Journal', record);
  const entry = within(await screen.findByRole('listitem'));
  expect(entry.getByText('Sunday, November 22')).toBeVisible();
  for (const line of lines) expect(entry.getByText(line)).toBeVisible();
});

test('a reading that was logged before a pregnancy stays, and stays readable', async () => {
  await openWith(
    '/journal',
    'Journal',
    readingRecord({ day: '2026-11-01' }),
    circumstance('pregnancyBegan', '2026-11-02'),
  );
  expect(await screen.findByText('At rest 2.5 microvolts')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Edit Biofeedback/ })).toBeVisible();
});

test.each<[string, (app: Awaited<ReturnType<typeof openOver>>) => Promise<void>]>([
  ['edited away', ({ pick }) => pick('None', 'Bleeding')],
  ['moved to another day', () => pickIn('Day', '2026-11-21')],
  ['left as it is while something else changes', ({ pick }) => pick('2 of 10', 'Worst pain during it')],
])('bleeding that is %s leaves its day a day for care', async (_, change) => {
  const storage = makeTestStorage();
  await storage.journal.add(practiceRecord({ what: 'massage', reflection: { bleeding: 'more' } }));
  const app = await openOver(storage, '/journal', 'Journal');
  await app.follow(/^Edit Massage/);
  await heading('Edit: Massage');
  await change(app);
  await app.press('Keep the change');
  await heading('Kept');
  app.close();
  openApp({ storage });
  expect(await screen.findByRole('heading', { name: 'This needs care today' })).toBeVisible();
});
