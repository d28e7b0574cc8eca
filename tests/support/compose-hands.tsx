import { screen, waitFor, within } from '@testing-library/react';
import { parseDesk } from '../../src/domain/composing/parse-desk.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { heading, openApp } from './open-app.tsx';
import { makeTestStorage, type TestStorage } from './ui-storage.ts';

/** What is kept of the plan that is being composed. */
export async function draftIn(storage: TestStorage) {
  const read = await storage.slot('plan being composed', parseDesk).read();
  return read.kind === 'value' ? read.value : undefined;
}

export async function protocolIn(storage: TestStorage): Promise<Protocol> {
  const kept = (await draftIn(storage))?.draft?.protocol;
  if (!kept) throw new Error('no plan is being composed');
  return kept;
}

/** The composer, and hands for it. `start`: the name of what it begins with. */
export async function openComposer(start?: string, wishes: Parameters<typeof openApp>[0] = {}) {
  const storage = makeTestStorage();
  const app = openApp({ path: '/compose', storage, ...wishes });
  await heading('Compose a plan');
  if (start !== undefined) {
    await app.press(start);
    await screen.findByRole('region', { name: 'As the person will meet it' });
    await screen.findByLabelText('Name of the plan');
  }
  const summary = (name: RegExp) => {
    const found = [...document.querySelectorAll('summary')].find((one) => name.test(one.textContent));
    if (!found) throw new Error(`nothing to open is called ${name}`);
    return found;
  };
  return {
    ...app,
    storage,
    /** Opens a section, or a part, by the beginning of its name. */
    open: async (name: RegExp) => {
      const found = await waitFor(() => summary(name));
      if (!found.closest('details')?.open) await app.user.click(found);
    },
    write: async (label: string | RegExp, text: string) => {
      const field = await screen.findByLabelText(label);
      await app.user.clear(field);
      if (text !== '') await app.user.type(field, text);
    },
    choose: async (label: string | RegExp, option: string) => {
      await app.user.selectOptions(await screen.findByLabelText(label), option);
    },
    /** The parts by their names, in order. */
    parts: () =>
      screen
        .getAllByRole('button', { name: /^Reorder / })
        .map((handle) => handle.getAttribute('aria-label')?.replace('Reorder ', '')),
    told: () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
    bar: () => within(screen.getByRole('region', { name: 'The plan so far' })),
  };
}
