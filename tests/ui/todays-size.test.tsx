import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { mixedLadder } from '../support/ladders.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw } from '../support/ui-storage.ts';

type Given = { readonly ladder?: unknown; readonly easySessions?: number };

async function storageWith({ ladder = mixedLadder, easySessions = 0 }: Given) {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', gradualDilators);
  if (ladder) await putRaw(storage, 'ladder', ladder);
  const own = mixedLadder.rungs.filter(({ id }) => id === 'd22');
  for (let day = 1; day <= easySessions; day++)
    await storage.journal.add(
      sessionRecord({
        day: `2026-11-${15 + day}`,
        sizes: own.map((rung) => ({ rung, heldMs: 300_000, plannedMs: 300_000 })),
        reflection: { worstPain: 1, worry: 2, bleeding: 'none' },
      }),
    );
  return storage;
}

async function openOffer(
  given: Given = {},
  answer: (app: ReturnType<typeof openApp>) => Promise<void> = async () => {},
) {
  const app = openApp({ path: '/session', storage: await storageWith(given) });
  await heading('How is today?');
  await answer(app);
  await app.press('See what today could be');
  await heading('Today could be');
  return app;
}

describe('today’s size', () => {
  test('is the person’s own, with every easier one a tap away', async () => {
    const { pick } = await openOffer();
    const group = screen.getByRole('group', { name: 'Today’s size' });
    const choices = within(group).getAllByRole('radio');
    expect(choices.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'At the opening',
      'One finger',
      'Regular tampon',
      '18 mm',
      '22 mmwhere you are',
    ]);
    expect(within(group).getByRole('radio', { name: /^22 mm/ })).toBeChecked();
    expect(screen.getByText('Ease in and hold · 22 mm')).toBeVisible();
    await pick('18 mm', 'Today’s size');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText('Ease in and hold · 18 mm')).toBeVisible();
    expect(screen.queryByText('Ease in and hold · 22 mm')).not.toBeInTheDocument();
  });

  test('is larger than usual only with an explicit yes', async () => {
    const { press, user } = await openOffer();
    await user.click(screen.getByText('Larger than usual', { selector: 'summary' }));
    await press('26 mm, purple');
    const dialog = await screen.findByRole('dialog', { name: 'Larger than usual' });
    expect(dialog).toHaveTextContent('You are at “22 mm”. Choose “26 mm, purple” today all the same?');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('radio', { name: /^22 mm/ })).toBeChecked();
    await press('26 mm, purple');
    await press('Yes, I choose this');
    expect(screen.getByRole('radio', { name: '26 mm, purple' })).toBeChecked();
    expect(screen.getByText('Ease in and hold · 26 mm, purple')).toBeVisible();
  });

  test('is not asked for on a day on which nothing goes in', async () => {
    const { pick } = await openOffer();
    await pick(/^Outside only/, 'Today could be');
    expect(screen.queryByRole('group', { name: 'Today’s size' })).not.toBeInTheDocument();
    expect(screen.queryByText(/22 mm/)).not.toBeInTheDocument();
  });

  test('has nothing larger on a gentler day', async () => {
    const { pick } = await openOffer();
    await pick(/^Gentler/, 'Today could be');
    expect(screen.getByRole('group', { name: 'Today’s size' })).toBeVisible();
    expect(screen.queryByText('Larger than usual')).not.toBeInTheDocument();
  });

  test('on a step before insertion is touch, and names the place', async () => {
    const { pick } = await openOffer();
    await pick('At the opening', 'Today’s size');
    expect(screen.getByText('Touch on the outside · At the opening')).toBeVisible();
    expect(screen.queryByText(/Ease in/)).not.toBeInTheDocument();
  });

  test('without any size, says that nothing goes in, and where sizes are', async () => {
    const { follow } = await openOffer({ ladder: null });
    expect(screen.getByText(/You have no sizes here yet, so nothing goes in\./)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Today’s size' })).not.toBeInTheDocument();
    await follow('Your sizes');
    expect(await heading('Your sizes')).toBeVisible();
  });
});

describe('a little of the next size', () => {
  const name = 'A little of the next size (26 mm, purple)';

  test('is one switch, off, with its reasons', async () => {
    const { player, press, tick } = await openOffer({ easySessions: 3 });
    const box = screen.getByRole('checkbox', { name });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/^3 sessions at 22 mm in 3 days, worst pain 1, most worry 2\./);
    await tick(name);
    expect(screen.getByText('Ease in and hold · 26 mm, purple')).toBeVisible();
    await press('Start');
    await heading('Settle');
    expect(
      player()
        .plan()
        ?.segments.map(({ rungId }) => rungId),
    ).toContain('d26');
  });

  test('is not shown where it is not on offer, and nothing is said of it', async () => {
    await openOffer({ easySessions: 2 });
    expect(screen.queryByText(/next size/)).not.toBeInTheDocument();
    expect(screen.queryByText(/not on offer/)).not.toBeInTheDocument();
  });

  test('is not shown on a gentler day, or beside an easier size', async () => {
    const { pick } = await openOffer({ easySessions: 3 });
    await pick('18 mm', 'Today’s size');
    expect(screen.queryByRole('checkbox', { name })).not.toBeInTheDocument();
    await pick(/^22 mm/, 'Today’s size');
    await pick(/^Gentler/, 'Today could be');
    expect(screen.queryByRole('checkbox', { name })).not.toBeInTheDocument();
  });
});

test('the outline is short: one row a size, and no open waits', async () => {
  await openOffer();
  const rows = screen.getAllByRole('listitem').map((part) => part.textContent?.replace(/\d+ minutes?$/, ''));
  expect(rows.slice(rows.indexOf('Settle'))).toEqual([
    'Settle',
    'Breathing',
    'Pelvic drops',
    'Prepare',
    'Ease in and hold · 18 mm',
    'Ease in and hold · 22 mm',
    'Take it out, clean up',
    'Close',
    'Gentle movementoff today',
  ]);
});

describe('today, with a plan that goes by nothing', () => {
  async function openWith(ladder: unknown) {
    const storage = makeTestStorage();
    await putRaw(storage, 'ladder', ladder);
    const app = openApp({ storage });
    await screen.findByRole('heading', { name: 'First steps' });
    return app;
  }

  test('leads to the sizes in one quiet line while there are none', async () => {
    const { follow } = await openWith({ schema: 1, rungs: [] });
    await follow('Add your sizes, if you have any');
    expect(await heading('Your sizes')).toBeVisible();
  });

  test('says nothing of sizes once there are some', async () => {
    await openWith(mixedLadder);
    expect(screen.queryByRole('link', { name: /sizes/ })).not.toBeInTheDocument();
  });
});

describe('today, with a plan that goes by sizes', () => {
  test('begins with the sizes where there are none', async () => {
    const { press } = openApp({ storage: await storageWith({ ladder: null }) });
    await press('Begin with your sizes');
    expect(await heading('Your sizes')).toBeVisible();
  });

  test('offers First steps instead, and the plan stays', async () => {
    const { press } = openApp({ storage: await storageWith({ ladder: null }) });
    await press('First steps instead: nothing goes in');
    await heading('How is today?');
    await press('See what today could be');
    await heading('Today could be');
    expect(screen.queryByText(/no sizes here yet/)).not.toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: /^Outside only/ })).not.toBeInTheDocument();
  });

  test('begins at once where there are sizes, and leads to them quietly', async () => {
    const { follow } = openApp({ storage: await storageWith({}) });
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
    await follow('Your sizes');
    expect(await heading('Your sizes')).toBeVisible();
  });

  test('tells the length without the open waits', async () => {
    openApp({ storage: await storageWith({}) });
    const lead = await screen.findByText(/^About \d+ minutes, with a short check-in first\.$/);
    await waitFor(() => expect(Number(/\d+/.exec(lead.textContent ?? '')?.[0])).toBeLessThan(40));
  });
});
