import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sessionRecord } from '../support/journal-records.ts';
import { openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

/** Forms that nothing keeps on the way: a lock that shut them would lose what is in them. */
const forms: readonly (readonly [path: string, label: string | RegExp])[] = [
  ['/visit', /^Name or initials/],
  ['/visit', /^Your question/],
  ['/plan/open', 'A link or code'],
  ['/sizes', 'Diameter, mm'],
  ['/settings/backup', 'Its passphrase'],
  ['/journal/add/note', /note/i],
];

test.each(forms)('%s is held open while something stands in “%s”, and no longer', async (path, label) => {
  const storage = makeTestStorage();
  await storage.journal.add(sessionRecord());
  let held = 0;
  const holdOpen = () => {
    held += 1;
    return () => void (held -= 1);
  };
  const { user, close } = openApp({ path, storage, locking: { holdOpen } });
  const field = await screen.findByLabelText(label, { selector: 'input, textarea' });
  expect(held).toBe(0);
  await user.type(field, '2');
  await waitFor(() => expect(held).toBe(1));
  close();
  expect(held).toBe(0);
});
