import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { parseReminders } from '../../src/domain/reminders/reminders.ts';
import { practiceRecord } from '../support/entry-records.ts';
import { openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

/** A Sunday. */
const stampNow = () => ({ id: 'one-time', at: '2026-11-22T18:30:00.000Z', day: '2026-11-22' });

async function withOneTime(storage = makeTestStorage()) {
  const app = openApp({ path: '/settings/times', storage, stampNow });
  await app.press('Add a time');
  await app.user.type(await screen.findByLabelText('At'), '20:15');
  await app.tick('Sunday');
  return app;
}

test('a time becomes a file for the calendar that says nothing telling', async () => {
  const app = await withOneTime();
  await app.press('Make the file');
  const [file] = app.files;
  expect(file?.name).toBe('times.ics');
  expect(file?.text).toContain('DTSTART:20261122T201500');
  expect(file?.text).toContain('SUMMARY:Quiet time');
  expect(file?.text).not.toMatch(/unfurl|pelvi|dilat/i);
  expect(await screen.findByText(/The file is made/)).toBeTruthy();
});

test('a time without an hour or a day is told so, and no file is made', async () => {
  const app = openApp({ path: '/settings/times', stampNow });
  await app.press('Add a time');
  await app.press('Make the file');
  expect(await screen.findByText('Please choose an hour.')).toBeTruthy();
  await app.user.type(screen.getByLabelText('At'), '07:00');
  expect(await screen.findByText('Please choose at least one day.')).toBeTruthy();
  expect(app.files).toEqual([]);
  await app.tick('Monday');
  await app.press('Make the file');
  expect(app.files).toHaveLength(1);
});

test('times outlast the page, and one that was taken away can be brought back', async () => {
  const storage = makeTestStorage();
  const app = await withOneTime(storage);
  app.close();
  const again = openApp({ path: '/settings/times', storage, stampNow });
  expect(await screen.findByDisplayValue('20:15')).toBeTruthy();
  await again.press('Take time 1 away');
  expect(await screen.findByText('No times yet.')).toBeTruthy();
  await again.press('Bring it back');
  expect(await screen.findByDisplayValue('20:15')).toBeTruthy();
});

test('nothing is said of another plan before the plan in use is known', async () => {
  const storage = makeTestStorage();
  const slot = storage.slot('plan', parseStoredProtocol);
  await slot.write(gradualDilators);
  const first = await withOneTime(storage);
  await first.press('Make the file');
  first.close();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const protocol = { ...slot, read: () => asked.then(() => slot.read()) };
  openApp({ path: '/settings/times', storage, stampNow, services: { protocol } });
  await act(() => storage.slot('reminders', parseReminders).read());
  expect(screen.queryByText(/^Your plan has changed/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Make the file' })).toBeNull();
  answer();
  expect(await screen.findByRole('button', { name: 'Make the file' })).toBeVisible();
  expect(screen.queryByText(/^Your plan has changed/)).toBeNull();
});

test('Today tells the hour until something has been done', async () => {
  const storage = makeTestStorage();
  const app = await withOneTime(storage);
  app.close();
  const before = openApp({ storage, stampNow });
  expect(await screen.findByText(/Your time today is/)).toBeTruthy();
  before.close();
  await storage.journal.add(practiceRecord({ day: '2026-11-22' }));
  const after = openApp({ storage, stampNow });
  await after.follow('Settings');
  await after.follow('Today');
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByText(/Your time today is/)).toBeNull();
});

test('after another plan was taken up, the screen says that the file may be old', async () => {
  const storage = makeTestStorage();
  const app = await withOneTime(storage);
  await app.press('Make the file');
  expect(screen.queryByText(/Your plan has changed/)).toBeNull();
  app.close();
  const services = { protocol: storage.slot('plan', parseStoredProtocol) };
  await services.protocol.write({ ...gradualDilators });
  openApp({ path: '/settings/times', storage, stampNow });
  expect(await screen.findByText(/Your plan has changed/)).toBeTruthy();
});
