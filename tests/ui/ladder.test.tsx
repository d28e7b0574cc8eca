import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Ladder, mostRungs } from '../../src/domain/ladder/ladder.ts';
import { unitOfVisit } from '../../src/ui/screens/ladder/unit-of-visit.ts';
import { mixedLadder } from '../support/ladders.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { circumstance } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, readRaw, type TestStorage } from '../support/ui-storage.ts';

afterEach(() => {
  unitOfVisit.unit = 'mm';
});

async function openSizes(ladder?: unknown, storage: TestStorage = makeTestStorage()) {
  if (ladder !== undefined) await putRaw(storage, 'ladder', ladder);
  const app = openApp({ path: '/sizes', storage });
  await heading('Your sizes');
  const addDilator = async (diameter: string) => {
    await app.user.type(screen.getByLabelText(/^Diameter/), diameter);
    await app.press('Add it');
  };
  return { ...app, addDilator, kept: () => readRaw(storage, 'ladder') as Promise<Ladder | undefined> };
}

/** The names on the list, from the top. */
function listed(): readonly string[] {
  const list = screen.queryByRole('group', { name: 'Where are you now?' });
  return list
    ? within(list)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent ?? '')
    : [];
}

const names = ['At the opening', 'One finger', 'Regular tampon', '18 mmSilicone', '22 mm', '26 mmpurple'];

describe('an empty ladder', () => {
  test('greets kindly, and says that steps before insertion are a fine beginning', async () => {
    await openSizes();
    expect(screen.getByText(/Steps before insertion are a fine beginning/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Where are you now?' })).not.toBeInTheDocument();
    expect(screen.getByLabelText('Diameter, mm')).toHaveValue('');
  });

  test('says at once that a pregnancy has closed what goes in, and leads to where its answer is told', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(circumstance('pregnancyBegan', '2026-11-01'));
    const { follow } = await openSizes(undefined, storage);
    expect(await screen.findByText(/^Nothing goes in for now, until a clinician/)).toBeVisible();
    await follow('Tell what your clinician answered');
    await heading('Where you are');
  });

  test('keeps nothing before something is added', async () => {
    const { kept } = await openSizes();
    expect(await kept()).toBeUndefined();
  });
});

describe('adding', () => {
  test('a dilator puts it in its place by size, tells so, and is ready for the next', async () => {
    const { addDilator, kept } = await openSizes();
    await addDilator('26');
    await addDilator('18');
    await addDilator('22');
    expect(listed()).toEqual(['18 mm', '22 mm', '26 mm']);
    expect(screen.getByRole('status')).toHaveTextContent('22 mm is on your list, 2 of 3.');
    expect(screen.getByLabelText('Diameter, mm')).toHaveFocus();
    expect(screen.getByLabelText('Diameter, mm')).toHaveValue('');
    await waitFor(async () =>
      expect((await kept())?.rungs.map((rung) => rung['diameterMm'])).toEqual([18, 22, 26]),
    );
  });

  test('can say more of it: label, length and material', async () => {
    const { kept, pick, press, user } = await openSizes();
    await user.type(screen.getByLabelText('Diameter, mm'), '22');
    await user.click(screen.getByText('Label, length, material, or one that expands'));
    await user.type(screen.getByLabelText('Label, if it has one'), ' purple ');
    await user.type(screen.getByLabelText('Length that can go in, if you like, mm'), '120');
    await pick('Silicone', 'Material');
    await press('Add it');
    expect(listed()).toEqual(['22 mmpurple · 120 mm can go in · Silicone']);
    await waitFor(async () =>
      expect(await kept()).toMatchObject({
        rungs: [{ diameterMm: 22, sizeLabel: 'purple', lengthMm: 120, material: 'silicone' }],
      }),
    );
  });

  test('goes with the keyboard alone', async () => {
    const { user } = await openSizes();
    screen.getByLabelText('Diameter, mm').focus();
    await user.keyboard('22{Enter}');
    expect(listed()).toEqual(['22 mm']);
  });

  test.each([
    ['cm', '2,2', '22 mm'],
    ['inches', '7/8', '22.2 mm7/8 in'],
  ])('in %s is remembered within the visit, and inches stay beside the mm', async (unit, written, shown) => {
    const { addDilator, follow, pick } = await openSizes();
    await pick(unit, 'Unit');
    await addDilator(written);
    expect(listed()).toEqual([shown]);
    await follow('Back to today');
    await heading('Some quiet time');
    await follow('Plan');
    await follow('Your sizes');
    expect(await screen.findByLabelText(`Diameter, ${unit}`)).toBeVisible();
  });

  test.each([
    ['', 'A number is needed here, such as 22, 2.2 or 7/8.'],
    ['purple', 'A number is needed here, such as 22, 2.2 or 7/8.'],
    ['2.2', 'That is under 5 mm, the smallest that fits here. Is it 2.2 cm?'],
    ['220', 'That is over 60 mm, the largest that fits here.'],
  ])('“%s” as a diameter is answered beside the field, and nothing is cleared', async (written, sentence) => {
    const { kept, press, user } = await openSizes();
    const field = screen.getByLabelText('Diameter, mm');
    if (written) await user.type(field, written);
    await user.type(screen.getByLabelText('Label, if it has one'), 'purple');
    await press('Add it');
    expect(field).toHaveAccessibleDescription(sentence);
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(field).toHaveValue(written);
    expect(screen.getByLabelText('Label, if it has one')).toHaveValue('purple');
    expect(await kept()).toBeUndefined();
  });

  test('in the wrong unit is put right with one tap', async () => {
    const { addDilator, press } = await openSizes();
    await addDilator('2.2');
    await press('Yes, 2.2 cm');
    expect(screen.getByLabelText('Diameter, cm')).toHaveFocus();
    await press('Add it');
    expect(listed()).toEqual(['22 mm']);
  });

  test('is not corrected while it is being written', async () => {
    const { addDilator, user } = await openSizes();
    await addDilator('2.2');
    const field = screen.getByLabelText('Diameter, mm');
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.type(field, '2');
    expect(field).not.toBeInvalid();
    expect(screen.queryByText(/^That is under/)).not.toBeInTheDocument();
  });

  test('an absurd length is answered beside its own field', async () => {
    const { press, user } = await openSizes();
    await user.type(screen.getByLabelText('Diameter, mm'), '22');
    await user.type(screen.getByLabelText('Length that can go in, if you like, mm'), '12');
    await press('Add it');
    expect(screen.getByLabelText('Length that can go in, if you like, mm')).toHaveAccessibleDescription(
      'From the tip, without the base or the handle. That is under 20 mm, the smallest that fits here.',
    );
    expect(screen.getByLabelText('Length that can go in, if you like, mm')).toHaveFocus();
    expect(listed()).toEqual([]);
  });

  test('two of one size are two', async () => {
    const { addDilator } = await openSizes();
    await addDilator('22');
    await addDilator('22');
    expect(listed()).toEqual(['22 mm', '22 mm']);
  });

  test('steps, fingers and tampons take one tap each', async () => {
    const { kept, tick } = await openSizes();
    await tick('Mini tampon');
    await tick('One finger');
    await tick('Beside the opening');
    expect(listed()).toEqual(['Beside the opening', 'Mini tampon', 'One finger']);
    await waitFor(async () => expect((await kept())?.rungs).toHaveLength(3));
  });

  test('to a full list is answered, and the list stays', async () => {
    const rungs = Array.from({ length: 40 }, (_, index) => ({
      id: `d${index}`,
      kind: 'dilator',
      diameterMm: 20,
    }));
    const { tick } = await openSizes({ schema: 1, rungs });
    expect(screen.getByText(/^Your list has 40 places, and all are taken/)).toBeVisible();
    expect(screen.queryByLabelText('Diameter, mm')).not.toBeInTheDocument();
    await tick('One finger');
    expect(listed()).toHaveLength(40);
  });
});

describe('where I am now', () => {
  test('is one answer, which nobody gives for the person', async () => {
    const { currentId: _, ...unsaid } = mixedLadder;
    const { kept, pick } = await openSizes(unsaid);
    const group = screen.getByRole('group', { name: 'Where are you now?' });
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    await pick(/^22 mm/, 'Where are you now?');
    await waitFor(async () => expect((await kept())?.currentId).toBe('d22'));
    await pick('One finger', 'Where are you now?');
    await waitFor(async () => expect((await kept())?.currentId).toBe('finger'));
  });
});

describe('changing the list', () => {
  test('moves a row with the keyboard; the focus stays on it, and it is told', async () => {
    const { kept, user } = await openSizes(mixedLadder);
    screen.getByRole('button', { name: 'Change 22 mm' }).focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Move 22 mm up' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(listed().indexOf('22 mm')).toBe(3);
    expect(screen.getByRole('status')).toHaveTextContent('22 mm is now 4 of 6.');
    expect(screen.getByRole('button', { name: 'Move 22 mm up' })).toHaveFocus();
    await waitFor(async () => expect((await kept())?.rungs[3]?.id).toBe('d22'));
  });

  test('at the end of the list a row stays, and keeps the focus', async () => {
    const { press } = await openSizes(mixedLadder);
    await press('Change At the opening');
    await press('Move At the opening up');
    expect(listed()).toEqual(names);
    expect(screen.getByRole('button', { name: 'Move At the opening up' })).toHaveFocus();
  });

  test('orders by size again, where the person has another order', async () => {
    const { kept, press } = await openSizes({ ...mixedLadder, rungs: mixedLadder.rungs.toReversed() });
    await press('Order by size');
    expect(listed()[0]).toBe('At the opening');
    expect(screen.queryByRole('button', { name: 'Order by size' })).not.toBeInTheDocument();
    expect(await heading('Your sizes')).toHaveFocus();
    await waitFor(async () => expect((await kept())?.rungs[0]?.id).toBe('opening'));
  });

  test('edits a label, and the dilator stays itself', async () => {
    const { kept, press, user } = await openSizes(mixedLadder);
    await press('Change 26 mm, purple');
    await press('Edit 26 mm, purple');
    const form = screen.getByRole('button', { name: 'Keep the change' }).closest('form') ?? document.body;
    const label = within(form).getByLabelText('Label, if it has one');
    expect(label).toHaveValue('purple');
    await user.clear(label);
    await user.click(within(form).getByRole('button', { name: 'Keep the change' }));
    expect(listed().at(-1)).toBe('26 mm');
    await waitFor(async () =>
      expect((await kept())?.rungs.at(-1)).toEqual({ id: 'd26', kind: 'dilator', diameterMm: 26 }),
    );
  });

  test('edited to another size it is another one: nothing is known of it yet', async () => {
    const { kept, press, user } = await openSizes(mixedLadder);
    await press('Change 22 mm');
    await press('Edit 22 mm');
    const form = screen.getByRole('button', { name: 'Keep the change' }).closest('form') ?? document.body;
    const diameter = within(form).getByLabelText('Diameter, mm');
    await user.clear(diameter);
    await user.type(diameter, '28{Enter}');
    expect(listed().at(-1)).toBe('28 mm');
    await waitFor(async () => expect((await kept())?.rungs.at(-1)).toMatchObject({ diameterMm: 28 }));
    const ladder = await kept();
    expect(ladder?.rungs.map(({ id }) => id)).not.toContain('d22');
    expect(ladder?.currentId).toBe(ladder?.rungs.at(-1)?.id);
  });

  test('an edit can be left as it was, and never loses the focus', async () => {
    const { kept, press } = await openSizes(mixedLadder);
    await press('Change 22 mm');
    await press('Edit 22 mm');
    expect(screen.getByDisplayValue('22')).toHaveFocus();
    await press('Leave it as it was');
    expect(screen.getByRole('button', { name: 'Change 22 mm' })).toHaveFocus();
    expect(listed()).toEqual(names);
    expect(await kept()).toEqual(mixedLadder);
  });

  test('takes a rung off at once, and Undo has it where it was', async () => {
    const { kept, press } = await openSizes(mixedLadder);
    await press('Change 22 mm');
    await press('Take 22 mm off');
    expect(listed()).toEqual(names.filter((name) => name !== '22 mm'));
    expect(await screen.findByText(/^22 mm is off your list/)).toBeVisible();
    await waitFor(async () => expect(await kept()).toMatchObject({ currentId: 'd18' }));
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await press('Undo');
    expect(listed()).toEqual(names);
    await waitFor(async () => expect(await kept()).toEqual(mixedLadder));
  });

  test('what found no room any more is not told to be back', async () => {
    const full: Ladder = {
      schema: 1,
      rungs: Array.from({ length: mostRungs.value }, (_, at) => ({
        id: `d${at}`,
        kind: 'dilator',
        diameterMm: 10 + at,
      })),
    };
    const { kept, press, storage } = await openSizes(full);
    await press('Change 22 mm');
    await press('Take 22 mm off');
    await waitFor(async () => expect(await kept()).not.toEqual(full));
    const other: Ladder = { ...full, rungs: full.rungs.map((rung) => ({ ...rung, id: `other-${rung.id}` })) };
    await putRaw(storage, 'ladder', other);
    await press('Undo');
    expect(await screen.findByText(/^22 mm is off your list/)).toBeVisible();
    expect(screen.queryByText(/on your list again/)).not.toBeInTheDocument();
    expect(await kept()).toEqual(other);
  });

  test('a tick taken away can be had again, too', async () => {
    const { press, tick } = await openSizes();
    await tick('One finger');
    await tick('One finger');
    expect(listed()).toEqual([]);
    await press('Undo');
    expect(listed()).toEqual(['One finger']);
  });
});

describe('a ladder that is hard to keep', () => {
  test('that cannot be written stays on the screen, and is written with the next try, each step once', async () => {
    const { kept, press, storage } = await openSizes(mixedLadder);
    storage.trouble.writeFails = 'full';
    await press('Change 26 mm, purple');
    await press('Move 26 mm, purple up');
    expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
    await press('Move 26 mm, purple up');
    expect(listed()[3]).toBe('26 mmpurple');
    expect(await kept()).toEqual(mixedLadder);
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () => expect((await kept())?.rungs[3]?.id).toBe('d26'));
    await waitFor(() => expect(screen.queryByText(/There is no room left/)).not.toBeInTheDocument());
  });

  test('loses nothing that another window added meanwhile', async () => {
    const { addDilator, kept, storage } = await openSizes(mixedLadder);
    const other: Ladder = {
      ...mixedLadder,
      rungs: [...mixedLadder.rungs, { id: 'd38', kind: 'dilator', diameterMm: 38 }],
    };
    await putRaw(storage, 'ladder', other);
    await addDilator('30');
    await waitFor(async () =>
      expect((await kept())?.rungs.map((rung) => rung['diameterMm']).slice(-3)).toEqual([26, 30, 38]),
    );
  });

  test('shows what another window added, once it has kept a change of its own', async () => {
    const { addDilator, storage } = await openSizes(mixedLadder);
    await putRaw(storage, 'ladder', {
      ...mixedLadder,
      rungs: [...mixedLadder.rungs, { id: 'd38', kind: 'dilator', diameterMm: 38 }],
    });
    await addDilator('30');
    await waitFor(() => expect(listed().slice(-2)).toEqual(['30 mm', '38 mm']));
  });

  test('stays whole where the person says to be at a size that another window has taken off', async () => {
    const { kept, pick, storage } = await openSizes(mixedLadder);
    const other = {
      ...mixedLadder,
      rungs: mixedLadder.rungs.filter(({ id }) => id !== 'd26'),
      currentId: 'd18',
    };
    await putRaw(storage, 'ladder', other);
    await pick(/^26 mm/, 'Where are you now?');
    await waitFor(() => expect(listed()).toEqual(names.slice(0, -1)));
    expect(screen.getByRole('radio', { name: /^18 mm/ })).toBeChecked();
    expect(await kept()).toEqual(other);
  });

  test('that is damaged is left as it is, until the person begins a new list', async () => {
    const damaged = { schema: 1, rungs: 'torn' };
    const { addDilator, kept, press, storage } = await openSizes(damaged);
    expect(screen.getByText(/^The sizes that are stored here cannot be read/)).toBeVisible();
    expect(await kept()).toEqual(damaged);
    await press('Begin a new list');
    await screen.findByText(/Steps before insertion are a fine beginning/);
    expect(await readRaw(storage, 'ladder (aside 1)')).toEqual(damaged);
    await addDilator('22');
    await waitFor(async () => expect((await kept())?.rungs).toHaveLength(1));
  });

  test('of a newer version is kept, and cannot be replaced', async () => {
    const newer = { schema: 2, rungs: [] };
    const { kept } = await openSizes(newer);
    expect(screen.getByText(/show again after an update/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin a new list' })).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Diameter, mm')).not.toBeInTheDocument();
    expect(await kept()).toEqual(newer);
  });
});

describe('a dilator that expands', () => {
  async function openExpanding() {
    const app = await openSizes();
    await app.user.click(screen.getByText('Label, length, material, or one that expands'));
    await app.tick('It expands');
    const addFrom = async (narrowest: string) => {
      await app.user.type(screen.getByLabelText('Diameter at its narrowest, mm'), narrowest);
      await app.press('Add it');
    };
    return { ...app, addFrom };
  }

  test('is one size with a range, and it is said that no width is suggested', async () => {
    const { addFrom, kept, user } = await openExpanding();
    expect(
      screen.getByText(/How wide you set it is yours to choose: no width is ever suggested/),
    ).toBeVisible();
    await user.type(screen.getByLabelText('Diameter at its widest, mm'), '40');
    await addFrom('15');
    expect(listed()).toEqual(['15 to 40 mmone size, as wide as you choose']);
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ rungs: [{ diameterMm: 15, expandsToMm: 40 }] }),
    );
  });

  test.each([
    ['14', '40', /^Diameter at its narrowest/, 'That is under 15 mm, the smallest that fits here.'],
    ['15', '41', /^Diameter at its widest/, 'That is over 40 mm, the largest that fits here.'],
    ['20', '20', /^Diameter at its widest/, 'That is under 20.1 mm, the smallest that fits here.'],
    ['15', '', /^Diameter at its widest/, 'A number is needed here, such as 22, 2.2 or 7/8.'],
  ])(
    'from %s to “%s” mm is answered beside the field, and nothing is cleared',
    async (from, to, field, told) => {
      const { addFrom, user } = await openExpanding();
      if (to) await user.type(screen.getByLabelText('Diameter at its widest, mm'), to);
      await addFrom(from);
      expect(screen.getByLabelText(field)).toHaveAccessibleDescription(new RegExp(`^${told}`));
      expect(screen.getByLabelText(field)).toHaveFocus();
      expect(screen.getByLabelText('Diameter at its narrowest, mm')).toHaveValue(from);
      expect(screen.getByLabelText('Diameter at its widest, mm')).toHaveValue(to);
    },
  );

  test('is edited, and is another size once it goes further', async () => {
    const { addFrom, kept, press, user } = await openExpanding();
    await user.type(screen.getByLabelText('Diameter at its widest, mm'), '35');
    await addFrom('15');
    await waitFor(async () => expect((await kept())?.rungs).toHaveLength(1));
    const before = (await kept())?.rungs[0]?.id;
    await press('Change 15 to 35 mm');
    await press('Edit 15 to 35 mm');
    const form = screen.getByRole('group', { name: 'Where are you now?' });
    const widest = within(form).getByLabelText('Diameter at its widest, mm');
    await user.clear(widest);
    await user.type(widest, '40');
    await press('Keep the change');
    expect(listed()).toEqual(['15 to 40 mmone size, as wide as you choose']);
    await waitFor(async () => expect((await kept())?.rungs[0]).toMatchObject({ expandsToMm: 40 }));
    expect((await kept())?.rungs[0]?.id).not.toBe(before);
  });
});

test('half a size lies between its neighbours, in the person’s own way of writing it', async () => {
  const { addDilator } = await openSizes();
  for (const mm of ['22', '26', '22,5']) await addDilator(mm);
  expect(listed()).toEqual(['22 mm', '22.5 mm', '26 mm']);
});
