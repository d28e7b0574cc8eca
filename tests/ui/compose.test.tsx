import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { starterIds } from '../../src/domain/protocol/starter-ids.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { draftIn, openComposer, protocolIn } from '../support/compose-hands.tsx';
import { plan } from '../../src/ui/copy/en/plan.ts';
import { inWords } from '../../src/ui/copy/gaps.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { starterGroups } from '../../src/ui/screens/plan/starter-groups.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw } from '../support/ui-storage.ts';

const own = { ...gradualDilators, id: 'own', title: 'My evenings', version: 3, author: 'B. Therapist' };

describe('where a plan begins', () => {
  test('the composer is found from the plan, and asks nothing about a patient', async () => {
    const { follow } = openApp({ path: '/plan' });
    await follow('For therapists: compose a plan');
    expect(await heading('Compose a plan')).toHaveFocus();
    expect(screen.getByText(/Nothing about a patient is asked/)).toBeVisible();
  });

  test('a summary from a patient is found there, too', async () => {
    const { follow } = openApp({ path: '/compose' });
    await follow('Open a summary that somebody gave you');
    expect(await heading('Open a summary')).toHaveFocus();
  });

  test('a starter becomes a plan of one’s own', async () => {
    const { storage, parts } = await openComposer('Gradual dilators');
    const kept = await protocolIn(storage);
    expect(starterIds).not.toContain(kept.id);
    expect(kept.phases).toEqual(gradualDilators.phases);
    expect(parts()).toHaveLength(gradualDilators.phases.length);
    expect(screen.getByLabelText('Name of the plan')).toHaveValue('Gradual dilators');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('each starter says whom it is for, as the person’s own list of plans does', async () => {
    await openComposer();
    for (const group of Object.values(starterGroups))
      for (const { id } of group) {
        const forWhom = inWords(plan.forWhom[id] ?? 'nobody', plainWords);
        expect(screen.getByRole('button', { description: forWhom })).toBeVisible();
      }
  });

  test('the plan in use goes on as the next version of itself', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', own);
    const { write } = await openComposer('The plan in use here: My evenings', { storage });
    expect(screen.getByText(/^Version 3\./)).toBeVisible();
    await write('Name of the plan', 'Evenings again');
    expect(screen.getByText(/^Version 4\./)).toBeVisible();
    expect(await readRaw(storage, 'plan')).toEqual(own);
  });

  test('a file is read, and one that is no plan is refused in plain words', async () => {
    const { user, parts } = await openComposer();
    const open = async (content: string) => {
      const file = new File([content], 'plan.json', { type: 'application/json' });
      await user.upload(await screen.findByLabelText('Open a plan from a file'), file);
    };
    await open('{"schema": 1}');
    expect(await screen.findByText('This file cannot be used.')).toBeVisible();
    await open(JSON.stringify(own));
    await screen.findByDisplayValue('My evenings');
    expect(parts()).toHaveLength(own.phases.length);
  });

  test('an empty plan says what it wants, and cannot be handed over', async () => {
    const { press, bar } = await openComposer();
    await press('An empty plan');
    expect(await screen.findByText('There is nothing to guide yet. Add a part.')).toBeVisible();
    await press('Hand over');
    expect(screen.getByText(/Put right what is marked first/)).toBeVisible();
    expect(bar().getByRole('button', { name: '1 thing to put right' })).toBeVisible();
  });
});

describe('what is composed is kept', () => {
  test('as it is edited, and is there again after a reload', async () => {
    const { storage, close, write } = await openComposer('First steps');
    await write('Your name', 'A. Therapist');
    await write('A note to the person, if you like', 'Slowly.');
    await waitFor(async () => expect(await protocolIn(storage)).toMatchObject({ note: 'Slowly.' }));
    close();
    openApp({ path: '/compose', storage });
    expect(await screen.findByDisplayValue('Slowly.')).toBeVisible();
    expect(screen.getByLabelText('Your name')).toHaveValue('A. Therapist');
  });

  test('also what cannot be read, as it was written', async () => {
    const { storage, close, open, write } = await openComposer('Gradual dilators');
    await open(/^Hold5 min/);
    await write('Minutes', 'a while');
    expect(screen.getByLabelText('Minutes')).toBeInvalid();
    await waitFor(async () =>
      expect((await draftIn(storage))?.draft?.unread).toEqual({ 'phases.hold.seconds': 'a while' }),
    );
    close();
    const again = await openComposer(undefined, { storage });
    await again.open(/^Hold/);
    const holds = [...document.querySelectorAll('summary')].filter(({ textContent }) =>
      textContent.startsWith('Holdto put right'),
    );
    expect(holds).toHaveLength(1);
  });

  test('starting over can be taken back, and the name of who composes stays for the next plan', async () => {
    const { press, write, storage } = await openComposer('First steps');
    await write('Your name', 'A. Therapist');
    await press('Start over');
    expect(await screen.findByText(/What you had can be brought back/)).toBeVisible();
    expect((await draftIn(storage))?.draft).toBeUndefined();
    await press('Bring back what I had');
    expect(await screen.findByDisplayValue('First steps')).toBeVisible();
    await press('Start over');
    await press('Gradual dilators');
    expect(await screen.findByLabelText('Your name')).toHaveValue('A. Therapist');
  });

  test('what cannot be written is said, stays on the screen, and is written with the next try', async () => {
    const { press, write, storage } = await openComposer('First steps');
    storage.trouble.writeFails = 'full';
    await write('Your name', 'A');
    expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () => expect(await protocolIn(storage)).toMatchObject({ author: 'A' }));
  });

  test('what cannot be read any more is moved aside, not overwritten', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan being composed', { schema: 1, draft: 'torn' });
    await openComposer('First steps', { storage });
    expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument();
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan being composed (aside 1)')).toEqual({ schema: 1, draft: 'torn' }),
    );
    expect((await protocolIn(storage)).title).toBe('First steps');
  });
});

describe('problems', () => {
  test('stand beside their field, are counted, and lead to it; nothing is cleared', async () => {
    const { open, write, bar, user, press } = await openComposer('Gradual dilators');
    await open(/^Hold5 min/);
    await write('Minutes', '75');
    const field = screen.getByLabelText('Minutes');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/From 0:01 to 60 minutes fit here/);
    await press('Hand over');
    expect(field).toHaveValue('75');
    await waitFor(() => expect(field).toHaveFocus());
    await user.click(screen.getByLabelText('Your name'));
    await user.click(bar().getByRole('button', { name: '1 thing to put right' }));
    expect(field).toHaveFocus();
    await write('Minutes', '7,5');
    expect(field).toBeValid();
    expect(field).toHaveValue('7,5');
    expect(bar().queryByRole('button', { name: /put right/ })).not.toBeInTheDocument();
  });

  test('that are several are listed in place, each with where it is, and lead to their fields', async () => {
    const { bar, open, write, user } = await openComposer('Gradual dilators');
    await open(/^Hold5 min/);
    await write('Minutes', '75');
    await write('Name of the plan', '');
    const things = () => bar().getByRole('button', { name: '2 things to put right' });
    expect(things()).toHaveAttribute('aria-expanded', 'false');
    await user.click(things());
    expect(things()).toHaveAttribute('aria-expanded', 'true');
    expect(things()).toHaveFocus();
    const listed = bar().getAllByRole('listitem');
    expect(listed.map(({ textContent }) => textContent)).toEqual([
      'Hold: This cannot be read.',
      'Who and when: This cannot be read.',
    ]);
    await user.click(bar().getByRole('button', { name: /^Who and when/ }));
    expect(screen.getByLabelText('Name of the plan')).toHaveFocus();
    expect(bar().queryByRole('list')).not.toBeInTheDocument();
    await user.click(things());
    await user.click(bar().getByRole('button', { name: /^Hold/ }));
    expect(screen.getByLabelText('Minutes')).toHaveFocus();
  });

  test('that are only worth a look are listed the same way, and folded away by Escape or the button', async () => {
    const { bar, open, press, user } = await openComposer('Gradual dilators');
    await open(/^A little at a time, the smaller one/);
    await press('Remove A little at a time, the smaller one');
    const things = bar().getByRole('button', { name: '2 things worth a look' });
    await user.click(things);
    const listed = bar().getAllByRole('listitem');
    expect(listed.map(({ textContent }) => textContent?.split(':')[0])).toEqual([
      'Hold, the smaller one',
      'Change of size, their own size',
    ]);
    await user.tab();
    expect(listed[0]?.querySelector('button')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(things).toHaveFocus();
    expect(bar().queryByRole('list')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(bar().getByRole('list')).toBeVisible();
    await user.click(things);
    expect(bar().queryByRole('list')).not.toBeInTheDocument();
  });

  test('in a section that is closed open it', async () => {
    const { storage, close, open, choose } = await openComposer('Gradual dilators');
    await open(/^Limits/);
    await choose('Pain that a session may reach, of 10', '1');
    await choose('Worst pain at most', '2');
    expect(screen.getByLabelText('Worst pain at most')).toHaveAccessibleDescription(/Both cannot be so/);
    await waitFor(async () => expect((await protocolIn(storage)).stepUp).toEqual({ worstPainAtMost: 2 }));
    close();
    const again = await openComposer(undefined, { storage });
    expect(screen.queryByLabelText('Worst pain at most')).not.toBeInTheDocument();
    await again.user.click(await again.bar().findByRole('button', { name: '1 thing to put right' }));
    await waitFor(() => expect(screen.getByLabelText('Worst pain at most')).toHaveFocus());
  });

  test('advice is told, and stands in nobody’s way', async () => {
    const { press, bar, open } = await openComposer('Gradual dilators');
    await open(/^Take it out/);
    await press('Remove Take it out');
    expect(bar().getByRole('button', { name: /worth a look/ })).toBeVisible();
    await press('Hand over');
    expect(await heading('Hand this plan on')).toBeVisible();
  });
});

describe('what stands around the parts', () => {
  test('how often, by comfort', async () => {
    const { open, write, choose, storage } = await openComposer('Gradual dilators');
    await open(/^How often/);
    await write('Times', '2');
    await write('Up to', '4');
    await choose('In', 'a week');
    await choose('Days of rest a week', '2');
    await waitFor(async () =>
      expect(await protocolIn(storage)).toMatchObject({
        frequency: { times: 2, upTo: 4, per: 'week' },
        restDays: 2,
      }),
    );
    await write('Up to', '1');
    expect(screen.getByLabelText('Up to')).toHaveAccessibleDescription(/less than the number before it/);
  });

  test('a calendar in weeks, counted as people count them', async () => {
    const { open, pick, write, press, choose, storage, user } = await openComposer('With your team, gently');
    await open(/^How often/);
    await user.type(await screen.findByLabelText('The day to begin'), '2026-12-01');
    await write('Minutes to hold it', '10');
    await press('Add weeks');
    const part = () => within(screen.getByRole('group', { name: 'Weeks, part 1' }));
    await user.type(part().getByLabelText('To the end of week'), '4');
    await choose('The size in these weeks', 'It stays');
    await waitFor(async () =>
      expect(await protocolIn(storage)).toMatchObject({
        clinician: { startDate: '2026-12-01', minutes: 10 },
        schedule: [{ fromWeek: 0, untilWeek: 4, frequency: { times: 1, per: 'day' }, size: 'stay' }],
      }),
    );
    await pick(/^Comfort/, 'What leads?');
    expect(screen.getByText(/it is kept, and not used/)).toBeVisible();
    await pick(/^A calendar/, 'What leads?');
    expect(part().getByLabelText('To the end of week')).toHaveValue('4');
  });

  test('a hold says in its row, and beside its minutes, how long the calendar lets it be', async () => {
    const { open, write } = await openComposer('With your team, gently');
    await open(/^How often/);
    await write('Minutes to hold it', '10');
    await open(/^Hold10 min/);
    expect(screen.getByLabelText('Minutes')).toHaveAccessibleDescription(/The calendar asks for 10 min/);
    await write('Minutes to hold it', '');
    await open(/^Hold2 min/);
    expect(screen.getByLabelText('Minutes')).not.toHaveAccessibleDescription(/calendar/);
  });

  test('a ceiling and a size in millimetres, with comma or point', async () => {
    const { open, choose, write, storage } = await openComposer('Gradual dilators');
    await open(/^Limits/);
    await choose('The largest size', 'In millimetres');
    expect(screen.getByLabelText('Millimetres across')).toBeInvalid();
    await write('Millimetres across', '26,5');
    await waitFor(async () =>
      expect((await protocolIn(storage)).ceiling).toEqual({ kind: 'dilator', diameterMm: 26.5 }),
    );
    await choose('The largest size', 'A tampon');
    await choose('Which one?', 'Regular tampon');
    await waitFor(async () =>
      expect((await protocolIn(storage)).ceiling).toEqual({ kind: 'tampon', size: 'regular' }),
    );
  });

  test('homework of every kind; some of it needs words', async () => {
    const { open, choose, storage, user } = await openComposer('First steps');
    await open(/^Homework/);
    const add = async (kind: string) => {
      await choose('Add homework', kind);
      const buttons = screen.getAllByRole('button', { name: 'Add it' });
      await user.click(buttons.at(-1) ?? document.body);
    };
    await add('Core and strength');
    await add('A device');
    const strength = within(screen.getByRole('group', { name: 'Core and strength' }));
    expect(strength.getByLabelText('In your words')).toBeInvalid();
    await user.type(strength.getByLabelText('In your words'), 'Bridges, slowly');
    const device = within(screen.getByRole('group', { name: 'A device' }));
    await user.type(device.getByLabelText('Minutes, if you like'), '20');
    await user.type(device.getByLabelText('Times'), '3');
    await waitFor(async () =>
      expect((await protocolIn(storage)).homework).toEqual([
        { id: 'strength', what: 'strength', text: 'Bridges, slowly' },
        {
          id: 'device',
          what: 'device',
          device: 'biofeedback',
          minutes: 20,
          frequency: { times: 3, per: 'week' },
        },
      ]),
    );
  });

  test('what they can read: a page left out, one in other words, and one that stays', async () => {
    const { open, choose, write, storage } = await openComposer('First steps');
    await open(/^What they can read/);
    await choose('Drops and breathing', 'Left out');
    await choose('Lubricant, cleaning and care', 'In my words');
    expect(screen.getByLabelText('What it says')).toBeInvalid();
    await write('What it says', 'Rinse.');
    const stays = within(screen.getByLabelText('Red flags and spotting'));
    expect(stays.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'As it is',
      'The page first, then my words',
    ]);
    await waitFor(async () =>
      expect((await protocolIn(storage)).learn).toEqual([
        { kind: 'hide', topic: 'drops' },
        { kind: 'replace', topic: 'care', title: 'Lubricant, cleaning and care', text: 'Rinse.' },
      ]),
    );
  });

  test('a plan without a name says so and keeps the blank field', async () => {
    const { write, bar } = await openComposer('First steps');
    await write('Name of the plan', '');
    expect(screen.getByLabelText('Name of the plan')).toHaveAccessibleDescription('A name is needed here.');
    expect(bar().getByRole('button', { name: '1 thing to put right' })).toBeVisible();
  });
});

describe('a plan on its way', () => {
  test('says why there is no link where the app was not told its own address', async () => {
    const { press } = await openComposer('First steps');
    await press('Hand over');
    expect(await screen.findByText(/There is no link, and only Unfurl can read the code/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Send a link' })).not.toBeInTheDocument();
  });

  test('says nothing of it where there is one', async () => {
    const { press } = await openComposer('First steps', {
      sharing: { address: 'https://unfurl.example/' },
    });
    await press('Hand over');
    expect(await screen.findByRole('heading', { name: 'Send a link' })).toBeVisible();
    expect(screen.queryByText(/There is no link/)).not.toBeInTheDocument();
  });
});

test('what was handed over and is changed again is the next version', async () => {
  const { press, write, storage } = await openComposer('First steps');
  await press('Hand over');
  await heading('Hand this plan on');
  await press('Go on composing');
  expect(await screen.findByText(/^Version 1\./)).toBeVisible();
  await write('Your name', 'A. Therapist');
  expect(screen.getByText(/^Version 2\./)).toBeVisible();
  await waitFor(async () => expect((await draftIn(storage))?.draft?.base?.version).toBe(1));
});
