import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { dilatorSets } from '../../src/domain/ladder/catalogue/dilator-sets.ts';
import { sizesOf } from '../../src/domain/ladder/catalogue/dilator-set.ts';
import type { Ladder } from '../../src/domain/ladder/ladder.ts';
import { sets } from '../../src/ui/copy/en/sets.ts';
import { unitOfVisit } from '../../src/ui/screens/ladder/unit-of-visit.ts';
import { mixedLadder } from '../support/ladders.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw } from '../support/ui-storage.ts';

afterEach(() => {
  unitOfVisit.unit = 'mm';
});

async function findSet(ladder?: Ladder) {
  const storage = makeTestStorage();
  if (ladder) await putRaw(storage, 'ladder', ladder);
  const app = openApp({ path: '/sizes', storage });
  await heading('Your sizes');
  await app.press('Find your set');
  await screen.findByLabelText('Name or maker');
  const choose = async (text: string, name: RegExp) => {
    await app.user.type(screen.getByLabelText('Name or maker'), text);
    await app.press(name);
  };
  return { ...app, choose, kept: () => readRaw(storage, 'ladder') as Promise<Ladder | undefined> };
}

function listed(): readonly string[] {
  const list = screen.getByRole('group', { name: 'Where are you now?' });
  return within(list)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent ?? '');
}

const ladderOf = (count: number): Ladder => ({
  schema: 1,
  rungs: Array.from({ length: count }, (_, index) => ({ id: `x${index}`, kind: 'dilator', diameterMm: 10 })),
});

describe('looking for a set', () => {
  test('begins at the field for its name, with all sets, and says how many are found', async () => {
    const { user } = await findSet();
    const field = screen.getByLabelText('Name or maker');
    expect(field).toHaveFocus();
    expect(screen.getByText(`${dilatorSets.length} sets`)).toBeVisible();
    await user.type(field, 'soul');
    expect(screen.getByText('2 sets')).toBeVisible();
    await user.clear(field);
    await user.type(field, 'nobody makes this');
    expect(screen.getByText(/^No set of that name here\. You can add each size/)).toBeVisible();
  });

  test('leads to its sizes, and back to the others', async () => {
    const { choose, press } = await findSet();
    await choose('chett', /^Chettawut/);
    expect(
      screen.getByRole('heading', { name: 'Sizes of Chettawut set for after vaginoplasty' }),
    ).toHaveFocus();
    await press('Another set');
    expect(screen.getByLabelText('Name or maker')).toHaveFocus();
  });
});

describe('a set whose diameters are published', () => {
  test('is added whole, each size in its place among those that are there, and says where its figures come from', async () => {
    const { choose, press, kept } = await findSet(mixedLadder);
    await choose('chett', /^Chettawut/);
    expect(
      screen.getByText(/comes from a published page\. Read yours from the box to be sure/),
    ).toBeVisible();
    await press('Add 5 sizes to your list');
    expect(screen.getByText(/^Chettawut set for after vaginoplasty: 5 sizes on your list/)).toBeVisible();
    expect(listed()).toEqual([
      'At the opening',
      'One finger',
      'Regular tampon',
      '18 mmSilicone',
      '20 mmChettawut 0 · Rigid plastic · by a published page; the box says for sure',
      '22 mm',
      '23 mmChettawut 1 · Rigid plastic · by a published page; the box says for sure',
      '26 mmpurple',
      '26 mmChettawut 2 · Rigid plastic · by a published page; the box says for sure',
      '29 mmChettawut 3 · Rigid plastic · by a published page; the box says for sure',
      '32 mmChettawut 4 · Rigid plastic · by a published page; the box says for sure',
    ]);
    await waitFor(async () => expect((await kept())?.rungs).toHaveLength(11));
    const lengths = (await kept())?.rungs.map((rung) => rung['lengthMm']);
    expect(lengths?.every((length) => length === undefined)).toBe(true);
  });

  test('is added in part', async () => {
    const { choose, press, tick } = await findSet();
    await choose('chett', /^Chettawut/);
    await tick('Size 3: 29 mm');
    await tick('Size 4: 32 mm');
    await press('Add 3 sizes to your list');
    expect(listed().map((name) => name.slice(0, 5))).toEqual(['20 mm', '23 mm', '26 mm']);
  });

  test('does not offer again what is on the list already', async () => {
    const { choose, press, tick } = await findSet();
    await choose('chett', /^Chettawut/);
    for (const name of ['Size 2: 26 mm', 'Size 3: 29 mm', 'Size 4: 32 mm']) await tick(name);
    await press('Add 2 sizes to your list');
    await press('Find your set');
    await screen.findByLabelText('Name or maker');
    await choose('chett', /^Chettawut/);
    expect(screen.getByRole('checkbox', { name: 'Size 0: 20 mm' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Size 2: 26 mm' })).toBeChecked();
    expect(screen.getAllByText(/^on your list already/)).toHaveLength(2);
  });

  test('is the person’s own figure once they have edited it', async () => {
    const { choose, press } = await findSet();
    await choose('milli', /^Milli/);
    await press('Add 1 size to your list');
    expect(listed()).toEqual([
      '15 to 40 mmMilli · one size, as wide as you choose · by a published page; the box says for sure',
    ]);
    await press('Change 15 to 40 mm, Milli');
    await press('Edit 15 to 40 mm, Milli');
    await press('Keep the change');
    expect(listed()).toEqual(['15 to 40 mmMilli · one size, as wide as you choose']);
  });
});

describe('a size whose diameter is not published', () => {
  test('has a field only once it is ticked, and nothing stands there beforehand', async () => {
    const { choose, tick } = await findSet();
    await choose('intimate', /^Intimate Rose/);
    expect(screen.queryByLabelText(/diameter by the box/)).not.toBeInTheDocument();
    const form = within(screen.getByRole('form', { name: /^Sizes of Intimate Rose/ }));
    expect(form.getAllByRole('checkbox', { checked: false })).toHaveLength(8);
    expect(form.queryByRole('radio', { name: 'inches' })).not.toBeInTheDocument();
    await tick('Size 3 of 8');
    expect(screen.getByLabelText('Size 3 of 8: diameter by the box, mm')).toHaveValue('');
    expect(screen.getAllByLabelText(/diameter by the box, mm$/)).toHaveLength(1);
    expect(screen.getByText(/No page that we found gives its figures/)).toBeVisible();
  });

  test('that is ticked and left blank is asked for, and one that is not ticked is not added', async () => {
    const { choose, press, tick, user, kept } = await findSet();
    await choose('intimate', /^Intimate Rose/);
    await tick('Size 1 of 8');
    await user.type(screen.getByLabelText('Size 1 of 8: diameter by the box, mm'), '15');
    await tick('Size 2 of 8');
    await press('Add 2 sizes to your list');
    const second = screen.getByLabelText('Size 2 of 8: diameter by the box, mm');
    expect(second).toHaveFocus();
    expect(second).toHaveAccessibleDescription(/^A number is needed here/);
    expect(await kept()).toBeUndefined();
    await tick('Size 2 of 8');
    await press('Add 1 size to your list');
    expect(listed()).toEqual(['15 mmIntimate Rose 1 of 8 · Silicone']);
  });

  test('is told to be on the list once it was added', async () => {
    const { choose, press, tick, user } = await findSet();
    await choose('intimate', /^Intimate Rose/);
    await tick('Size 1 of 8');
    await user.type(screen.getByLabelText('Size 1 of 8: diameter by the box, mm'), '15');
    await press('Add 1 size to your list');
    await press('Find your set');
    await screen.findByLabelText('Name or maker');
    await choose('intimate', /^Intimate Rose/);
    expect(screen.getAllByText(/^on your list already/)).toHaveLength(1);
  });

  test('is added as read', async () => {
    const { choose, press, tick, user } = await findSet();
    await choose('intimate', /^Intimate Rose/);
    await tick('Size 2 of 8');
    await tick('Size 4 of 8');
    await user.type(screen.getByLabelText('Size 2 of 8: diameter by the box, mm'), '17,5');
    await user.type(screen.getByLabelText('Size 4 of 8: diameter by the box, mm'), '22.5');
    await press('Add 2 sizes to your list');
    expect(listed()).toEqual([
      '17.5 mmIntimate Rose 2 of 8 · Silicone',
      '22.5 mmIntimate Rose 4 of 8 · Silicone',
    ]);
  });

  test('stands beside published ones of the same set', async () => {
    const { choose, press, tick, user } = await findSet();
    await choose('pacik', /^Pacik/);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(4);
    await tick('Size 4');
    await user.type(screen.getByLabelText('Size 4: diameter by the box, mm'), '26');
    await press('Add 5 sizes to your list');
    expect(listed()[1]).toBe('26 mmPacik 4 · Glass');
  });

  test('that cannot be read is told beside its field, and nothing is cleared', async () => {
    const { choose, press, tick, user } = await findSet();
    await choose('femmax', /^Femmax/);
    await tick('Size 1 of 4');
    await tick('Size 2 of 4');
    await user.type(screen.getByLabelText('Size 1 of 4: diameter by the box, mm'), '20');
    const second = screen.getByLabelText('Size 2 of 4: diameter by the box, mm');
    await user.type(second, '500');
    await press('Add 2 sizes to your list');
    expect(second).toHaveFocus();
    expect(second).toHaveAccessibleDescription(/That is over 60 mm, the largest that fits here\.$/);
    expect(screen.getByLabelText('Size 1 of 4: diameter by the box, mm')).toHaveValue('20');
  });

  test('of a set without a known number of sizes gets as many fields as are wanted', async () => {
    const { choose, press, user } = await findSet();
    await choose('velvi', /^Velvi/);
    await user.type(screen.getByLabelText('Size 1: diameter by the box, mm'), '12');
    await press('One more size');
    await user.type(screen.getByLabelText('Size 2: diameter by the box, mm'), '15');
    await press('Add 2 sizes to your list');
    expect(listed()).toEqual(['12 mmVelvi', '15 mmVelvi']);
  });

  test('may be read in inches', async () => {
    const { choose, press, tick, user } = await findSet();
    await choose('femmax', /^Femmax/);
    await tick('Size 1 of 4');
    const form = screen.getByRole('form', { name: 'Sizes of Femmax dilators' });
    await user.click(within(form).getByRole('radio', { name: 'inches' }));
    await user.type(screen.getByLabelText('Size 1 of 4: diameter by the box, inches'), '7/8');
    await press('Add 1 size to your list');
    expect(listed()).toEqual(['22.2 mmFemmax 1 of 4 · Rigid plastic']);
  });
});

describe('what stands in the way', () => {
  test('nothing chosen is told, and adds nothing', async () => {
    const { choose, press, kept } = await findSet();
    await choose('femmax', /^Femmax/);
    await press('Add to your list');
    expect(screen.getByText('Tick a size, or write what the box says about one.')).toBeVisible();
    expect(await kept()).toBeUndefined();
  });

  test('more than the list has room for is told, and adds none of it', async () => {
    const { choose, press, tick } = await findSet(ladderOf(37));
    await choose('chett', /^Chettawut/);
    await press('Add 5 sizes to your list');
    expect(screen.getByText(/^Your list has room for 3 sizes more\./)).toBeVisible();
    await tick('Size 0: 20 mm');
    await tick('Size 1: 23 mm');
    await press('Add 3 sizes to your list');
    expect(listed()).toHaveLength(40);
    expect(screen.queryByRole('button', { name: 'Find your set' })).not.toBeInTheDocument();
  });

  test.each([
    ['magnetic', /^VuVa magnetic/, /It holds magnets/],
    ['milli', /^Milli/, /not made or studied for use after vaginoplasty/],
  ])('a caution about %s is told', async (text, name, caution) => {
    const { choose } = await findSet();
    await choose(text, name);
    expect(screen.getByText(caution)).toBeVisible();
  });
});

test('pages are named and not linked', async () => {
  const { choose, user } = await findSet();
  await choose('chett', /^Chettawut/);
  await user.click(screen.getByText('Where the figures come from'));
  expect(screen.getByText(/^www\.wihhospital\.com\//)).toBeVisible();
  expect(screen.queryByRole('link', { name: /wihhospital/ })).not.toBeInTheDocument();
});

test('every size of every set has a label that a rung can have', () => {
  const labels = dilatorSets.flatMap((set) =>
    sizesOf(set).map((size) => sets.labelOf(set.brief, size, set.sizeCount)),
  );
  expect(labels.filter((label) => label.trim() === '' || label.length > 40)).toEqual([]);
});
