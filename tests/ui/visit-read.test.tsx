import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/domain/visit-summary/checksum.ts';
import { summaryFile } from '../../src/domain/visit-summary/summary-file.ts';
import { busyJournal } from '../support/busy-journal.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { handed, summaryOf } from '../support/visit-summaries.ts';
import { makeTestStorage, recordsIn } from '../support/ui-storage.ts';

const summary = handed({ ...summaryOf(busyJournal(14, '2026-10-24')), name: 'A. B.', question: 'Smaller?' });
const made = summaryFile(summary);

async function read(text: string) {
  const storage = makeTestStorage();
  const app = openApp({ path: '/visit/read', storage });
  await heading('Open a summary');
  const file = new File([text], 'a.json', { type: 'application/json' });
  await app.user.upload(screen.getByLabelText('Choose a summary file'), file);
  return { ...app, storage };
}

function withMarkup(): string {
  const markup = '<img src=x onerror=alert(1)><script>1</script>';
  const lines = [
    { id: markup, what: 'plan', title: markup, planId: markup, version: 1, author: markup, clinic: markup },
    { id: 'score', what: 'score', name: markup, facts: [{ day: '2026-10-10', value: 1 }] },
  ];
  const evil = { ...summary, name: markup, question: markup, lines };
  return JSON.stringify({
    unfurl: 'visit summary',
    schema: 1,
    checksum: checksumOf(JSON.stringify(evil)),
    summary: evil,
  });
}

describe('a summary that somebody handed over', () => {
  test('shows as the same page, with every way out and nothing to strike', async () => {
    const { storage, press, copied } = await read(made);
    expect(await screen.findByText('Here it is.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Visit summary: A. B.' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Strike out/ })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'For your record' })).toBeVisible();
    expect(screen.queryByText(/cannot take it back/)).not.toBeInTheDocument();
    await press('Copy the chart line');
    expect(copied[0]).toMatch(/^HEP 13 d \(plan /);
    expect(await recordsIn(storage)).toEqual([]);
  });

  test('is closed again and leaves nothing', async () => {
    const { press } = await read(made);
    await press('Close this summary');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(screen.getByText('The summary is closed, and nothing of it is kept here.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('with markup in every field shows it as text, and does nothing', async () => {
    await read(withMarkup());
    const sheet = await screen.findByRole('article');
    expect(sheet.querySelectorAll('script, img')).toHaveLength(0);
    expect(sheet.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a file that cannot be shown', () => {
  test.each([
    ['is no summary', '{"schema":1}', 'It is no summary made by Unfurl.'],
    ['is cut short', made.slice(0, made.length / 2), /^It is cut short/],
    ['was changed', made.replace('"value":1200', '"value":1300'), /^It has changed on the way/],
    [
      'is of a newer version',
      made.replace('"schema":1', '"schema":2'),
      /^It was made by a newer version of Unfurl/,
    ],
    ['has 5 MB', `${made}${' '.repeat(5 * 1024 * 1024)}`, /^This file is far larger than a summary can be/],
  ])('because it %s is told in a sentence, and nothing else happens', async (_, text, sentence) => {
    const { faults } = await read(text);
    expect(await screen.findByRole('alert')).toHaveTextContent('This file cannot be shown');
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(faults).toEqual([]);
  });

  test('takes the place of one that was shown before', async () => {
    const { user } = await read(made);
    await screen.findByRole('article');
    await user.upload(
      screen.getByLabelText('Choose a summary file'),
      new File(['{}'], 'b.json', { type: 'application/json' }),
    );
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });
});
