import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

test('what takes long says so, and has a bar that goes on', async () => {
  const storage = makeTestStorage();
  const never = () => new Promise<never>(() => undefined);
  const journal = { ...storage.journal, month: never, months: never };
  openApp({ path: '/journal/search', storage: { ...storage, journal } });
  expect(await screen.findByRole('status')).toHaveTextContent('One moment');
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByRole('progressbar', { name: 'One moment' })).not.toHaveAttribute('value');
});
