import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { phaseKinds } from '../../src/domain/protocol/phase.ts';
import { phases } from '../../src/ui/copy/en/phases.ts';
import { inWords } from '../../src/ui/copy/gaps.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { openComposer, protocolIn } from '../support/compose-hands.tsx';

describe('the order of the parts', () => {
  test('is changed by the arrow keys on a handle, which keeps the focus, and is told', async () => {
    const { parts, told, user } = await openComposer('First steps');
    const handle = screen.getByRole('button', { name: 'Reorder Pelvic drops' });
    expect(handle).toHaveAccessibleDescription(/arrow keys/);
    handle.focus();
    await user.keyboard('{ArrowUp}');
    expect(parts().slice(0, 4)).toEqual(['Settle', 'Body scan', 'Pelvic drops', 'Breathing']);
    expect(told()).toContain('Pelvic drops is now 3 of 7.');
    expect(screen.getByRole('button', { name: 'Reorder Pelvic drops' })).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(parts()[0]).toBe('Pelvic drops');
    await user.keyboard('{End}');
    expect(parts().at(-1)).toBe('Pelvic drops');
    expect(told()).toContain('Pelvic drops is now 7 of 7.');
  });

  test('is changed by buttons, which stop at the ends and keep the focus', async () => {
    const { open, parts, press, told } = await openComposer('First steps');
    await open(/^Body scan/);
    await press('Move Body scan up');
    expect(parts().slice(0, 2)).toEqual(['Body scan', 'Settle']);
    expect(told()).toContain('Body scan is now 1 of 7.');
    const up = screen.getByRole('button', { name: 'Move Body scan up' });
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await press('Move Body scan up');
    expect(parts()[0]).toBe('Body scan');
    await press('Move Body scan down');
    expect(parts()[1]).toBe('Body scan');
  });

  test('a part is added before the close, duplicated, and removed; each can be undone', async () => {
    const { bar, choose, open, parts, press, told, user, storage } = await openComposer('First steps');
    const before = await protocolIn(storage);
    await choose('Add a part', 'Rest');
    await press('Add it');
    expect(parts().slice(-2)).toEqual(['Rest', 'Close']);
    expect(told()).toContain('Rest is added, 7 of 8.');
    await open(/^Settle/);
    await press('Duplicate Settle');
    expect(parts().slice(0, 2)).toEqual(['Settle', 'Settle']);
    await press('Remove Settle');
    expect(told()).toContain('Settle is removed.');
    expect(document.activeElement).toHaveAccessibleName(/^Reorder /);
    const undo = () => user.click(bar().getByRole('button', { name: 'Undo' }));
    await undo();
    expect(told()).toContain('The last change is taken back.');
    expect(parts().slice(0, 2)).toEqual(['Settle', 'Settle']);
    await undo();
    await undo();
    await waitFor(async () => expect(await protocolIn(storage)).toEqual(before));
    expect(bar().getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  });
});

test('the way back stands beside what was told, until something else is changed', async () => {
  const { open, press, user, write, parts } = await openComposer('First steps');
  const besideIt = () => screen.getAllByRole('button', { name: 'Undo' }).length === 2;
  await open(/^Body scan/);
  await press('Remove Body scan');
  expect(besideIt()).toBe(true);
  await write('Your name', 'A');
  expect(besideIt()).toBe(false);
  await open(/^Settle/);
  await press('Remove Settle');
  const [beside] = screen.getAllByRole('button', { name: 'Undo' });
  await user.click(beside ?? document.body);
  expect(parts()).toContain('Settle');
  expect(screen.getByLabelText('Your name')).toHaveValue('A');
});

describe('what a part is made of', () => {
  test('a part of every kind can be added and opened', async () => {
    const { choose, open, parts, press } = await openComposer('An empty plan');
    for (const kind of phaseKinds) {
      const name = inWords(phases[kind], plainWords);
      await choose('Add a part', name);
      await press('Add it');
      await open(new RegExp(`^${name}`));
      expect(await screen.findByRole('button', { name: new RegExp(`^Duplicate ${name}`) })).toBeVisible();
    }
    expect(parts()).toHaveLength(phaseKinds.length);
    const fields = document.querySelectorAll('main input, main select, main textarea');
    for (const field of fields) expect(field).toHaveAccessibleName();
  });

  test('minutes, breaths, size, the breath to go further on, angle and depth', async () => {
    const { open, write, choose, storage } = await openComposer('Keeping what is there');
    await open(/^A little at a time/);
    await write('Breaths', '12');
    await choose('Size', 'At most, in mm');
    await write('Millimetres across', '24,5');
    await choose('Further in on', 'In-breath');
    await choose('Angle', 'Not told');
    await write('Depth at most, mm', '80');
    await waitFor(async () => {
      const { phases } = await protocolIn(storage);
      expect(phases.find(({ id }) => id === 'insert')).toEqual({
        id: 'insert',
        kind: 'insert',
        breaths: 12,
        size: { diameterMm: 24.5 },
        advanceOn: 'inhale',
        depthMm: 80,
      });
    });
    await choose('Size', 'The smaller one');
    expect(screen.getByRole('button', { name: 'Reorder A little at a time, the smaller one' })).toBeVisible();
  });

  test('movement and pressure', async () => {
    const { open, choose, tick, storage } = await openComposer('With your team, gently');
    await open(/^Gentle movement/);
    await choose('Movement', 'Around the clock');
    await choose('Pressure', 'Medium');
    await tick('Only if the person chooses it');
    await waitFor(async () => {
      const { phases } = await protocolIn(storage);
      expect(phases.find(({ id }) => id === 'move')).toMatchObject({
        technique: 'clock',
        pressure: 'medium',
        seconds: 120,
      });
      expect(phases.find(({ id }) => id === 'move')).not.toHaveProperty('optional');
    });
  });

  test('drops in sets, in a breath of one’s own, with contract and relax', async () => {
    const { open, write, choose, tick, storage } = await openComposer('First steps');
    await open(/^Pelvic drops/);
    await write('Drops in a set', '5');
    await write('Sets', '3');
    await write('Rest between sets, minutes', '0:45');
    await choose('Breath', 'Your own');
    await write('Held, seconds', '1,5');
    await tick(/^Contract-relax/);
    expect(screen.getByText(/Without it the app leaves the squeeze out/)).toBeVisible();
    await waitFor(async () => {
      const { phases } = await protocolIn(storage);
      expect(phases.find(({ id }) => id === 'drops')).toMatchObject({
        reps: 5,
        sets: 3,
        restSeconds: 45,
        contractRelax: true,
        pattern: { inSeconds: 4, holdSeconds: 1.5, outSeconds: 6 },
      });
    });
    await choose('Breath', 'Even: 5 · 5');
    expect(screen.queryByLabelText('Held, seconds')).not.toBeInTheDocument();
  });

  test('stretches, each with its hold, its sides and how often', async () => {
    const { open, press, user, storage } = await openComposer('First steps');
    await open(/^Stretches/);
    await press('Another stretch');
    const third = within(screen.getByRole('group', { name: 'Stretch 3' }));
    await user.selectOptions(third.getByLabelText('Stretch'), 'Butterfly');
    await user.clear(third.getByLabelText('Hold, seconds'));
    expect(third.getByLabelText('Hold, seconds')).toHaveValue('');
    await user.type(third.getByLabelText('Hold, seconds'), '20');
    await user.click(third.getByRole('checkbox', { name: 'On both sides' }));
    await press('Remove Figure 4');
    await waitFor(async () => {
      const { phases } = await protocolIn(storage);
      expect(phases.find(({ id }) => id === 'stretch')).toMatchObject({
        stretches: [{ name: 'childsPose' }, { name: 'butterfly', holdSeconds: 20, sides: 'both' }],
      });
    });
  });
});

test('a plan is composed with the keyboard alone, from a starter to the hand-over', async () => {
  const { user, storage } = await openComposer();
  const tabTo = async (isThere: (element: Element) => boolean) => {
    for (let presses = 0; presses < 400; presses += 1) {
      await user.tab();
      if (document.activeElement && isThere(document.activeElement)) return;
    }
    throw new Error('Tab does not lead there');
  };
  const called = (name: string) => (element: Element) =>
    element.textContent === name || element.getAttribute('aria-label') === name;
  await tabTo(called('Keeping what is there'));
  await user.keyboard('{Enter}');
  await screen.findByLabelText('Your name');
  await tabTo(called('Reorder Hold'));
  await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
  await tabTo((element) => element === screen.getByLabelText('Your name'));
  await user.keyboard('A. Therapist');
  await tabTo(called('Hand over'));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Hand this plan on' })).toBeVisible();
  const { phases, author } = await protocolIn(storage);
  expect(author).toBe('A. Therapist');
  expect(phases.map(({ id }) => id).slice(-4)).toEqual(['remove', 'hold', 'clean-up', 'close']);
});
