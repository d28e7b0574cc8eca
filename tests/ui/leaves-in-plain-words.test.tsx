import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { planOfText } from '../../src/adapters/sharing/plan-text.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { titleOf } from '../../src/ui/copy/protocol-title.ts';
import { SpeakingContext } from '../../src/ui/copy/speaking.ts';
import { useFirstCopy } from '../../src/ui/copy/use-first-copy.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { PrintSheet } from '../../src/ui/screens/hand-over/print-sheet.tsx';
import { busyJournal } from '../support/busy-journal.ts';
import { openComposer, protocolIn } from '../support/compose-hands.tsx';
import { heading, openApp } from '../support/open-app.tsx';
import { anyMadeUp, madeUp, speakInMadeUpWords } from '../support/own-words-everywhere.ts';
import { starters } from '../support/starters.ts';
import { makeTestStorage, putRaw } from '../support/ui-storage.ts';

const today = '2026-11-22';
const sharing = { address: 'https://unfurl.example/' };

/** Somebody with a word of their own for everything, and this plan. */
async function somebody(plan: Protocol = gradualDilators) {
  const storage = makeTestStorage();
  await speakInMadeUpWords(storage);
  await putRaw(storage, 'plan', plan);
  return storage;
}

function printedPlan(): string {
  const sheet = [...document.body.children].find((one) => one.querySelector('article h1'));
  if (!sheet) throw new Error('nothing would be printed');
  return sheet.textContent;
}

/** Everything by which the plan on the screen can be handed on. */
async function waysToHand({ press, files }: Pick<ReturnType<typeof openApp>, 'press' | 'files'>) {
  const link = await screen.findByLabelText<HTMLInputElement>('The link');
  await press('Save the file');
  const read = await planOfText(link.value);
  if (!read.ok) throw new Error('the link holds no plan');
  return { linked: read.protocol, file: files.at(-1)?.text ?? '', printed: printedPlan() };
}

test('the app itself speaks to them in these words', async () => {
  openApp({ path: '/plan', storage: await somebody() });
  expect((await screen.findAllByRole('heading', { name: 'Gradual quizzmops' })).length).toBeGreaterThan(0);
});

describe('no word of a person’s own leaves the device', () => {
  test('in a visit summary: the page, every value, the text, the chart line and each file', async () => {
    const storage = await somebody();
    for (const record of busyJournal(60, today)) await storage.journal.add(record);
    const { press, pick, tick, copied, files } = openApp({ path: '/visit', storage });
    await heading('Summary for a visit');
    await pick('90 days', 'Which time?');
    for (const part of ['Depth', 'Flares and pregnancy']) await tick(part);
    await press('Copy the chart line');
    await press('Copy as text');
    for (const way of [/^Text file/, /^Summary file/, /^CSV/, /^FHIR/]) await press(way);
    await waitFor(() => expect(files).toHaveLength(4));
    await press('Print, or save as PDF');
    expect(screen.getByRole('article')).toHaveTextContent('Plan: Gradual dilators');
    expect(copied).toHaveLength(2);
    const all = [document.body.textContent, ...copied, ...files.map(({ text }) => text)];
    for (const text of all) expect(text).not.toMatch(anyMadeUp);
    for (const { name, text } of files) expect(`${name}: ${text}`).toContain('Gradual dilators');
  });

  test('with a plan that is composed from one of ours, which has the name that is shown here', async () => {
    const storage = await somebody();
    const app = await openComposer('Gradual dilators', { storage, sharing });
    await waitFor(async () => expect((await protocolIn(storage)).title).toBe('Gradual dilators'));
    await app.press('Hand over');
    const { linked, file, printed } = await waysToHand(app);
    expect(linked.title).toBe('Gradual dilators');
    expect(file).toContain('Gradual dilators');
    expect(printed).toContain('Gradual dilators');
    for (const text of [JSON.stringify(linked), file, printed]) expect(text).not.toMatch(anyMadeUp);
  });

  test.each(starters.map((plan) => [plan.id, plan] as const))(
    'with %s as it is handed on: in the code, the file and on paper',
    async (_, plan) => {
      const app = openApp({ path: '/plan/hand-over', storage: await somebody(plan), sharing });
      const { linked, file, printed } = await waysToHand(app);
      for (const text of [JSON.stringify(linked), file, printed, document.body.textContent])
        expect(text).not.toMatch(anyMadeUp);
    },
  );

  test('on paper, wherever in the app it is printed from', () => {
    const Said = () => <p>{titleOf(useFirstCopy().copy, gradualDilators)}</p>;
    render(
      <SpeakingContext value={{ words: { ...plainWords, tools: madeUp.tools } }}>
        <Said />
        <PrintSheet>
          <Said />
        </PrintSheet>
      </SpeakingContext>,
    );
    expect(screen.getByText('Gradual quizzmops')).toBeVisible();
    expect(screen.getByText('Gradual dilators')).toBeVisible();
  });
});
