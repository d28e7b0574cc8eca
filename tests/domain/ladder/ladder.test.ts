import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentRung,
  emptyLadder,
  isFull,
  type Ladder,
  movedRung,
  mostRungs,
  neighbourThatGoesIn,
  orderedBySize,
  parseLadder,
  roomOn,
  withoutRung,
  withRung,
  withRungInstead,
  withRungs,
} from '../../../src/domain/ladder/ladder.ts';
import { orderOf, type Rung } from '../../../src/domain/ladder/rung.ts';
import { mixedLadder } from '../../support/ladders.ts';

const dilator = (diameterMm: number, id = `d${diameterMm}`): Rung => ({ id, kind: 'dilator', diameterMm });
const ladderOf = (...rungs: readonly Rung[]): Ladder => ({ schema: 1, rungs: [...rungs] });
const idsOf = ({ rungs }: Ladder) => rungs.map(({ id }) => id);

const rung: fc.Arbitrary<Rung> = fc.oneof(
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('dilator' as const),
    diameterMm: fc.integer({ min: 50, max: 600 }).map((tenths) => tenths / 10),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('step' as const),
    place: fc.constantFrom('outside', 'near', 'opening'),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('tampon' as const),
    size: fc.constantFrom('mini', 'regular', 'super'),
  }),
);
const rungs = fc.uniqueArray(rung, { maxLength: 12, selector: ({ id }) => id });

describe('the order by size', () => {
  test('begins with the steps before insertion, in the order in which most people come to them', () => {
    const ladder = ladderOf(
      dilator(5),
      { id: 'opening', kind: 'step', place: 'opening' },
      { id: 'outside', kind: 'step', place: 'outside' },
      { id: 'near', kind: 'step', place: 'near' },
    );
    expect(idsOf(orderedBySize(ladder))).toEqual(['outside', 'near', 'opening', 'd5']);
  });

  test('puts fingers and tampons among the dilators', () => {
    const ladder = ladderOf(
      dilator(18),
      { id: 'two', kind: 'finger', size: 'twoFingers' },
      { id: 'super', kind: 'tampon', size: 'super' },
      { id: 'one', kind: 'finger', size: 'oneFinger' },
      { id: 'regular', kind: 'tampon', size: 'regular' },
      { id: 'mini', kind: 'tampon', size: 'mini' },
      { id: 'tip', kind: 'finger', size: 'fingertip' },
    );
    expect(idsOf(orderedBySize(ladder))).toEqual(['tip', 'mini', 'regular', 'one', 'super', 'd18', 'two']);
  });

  test('loses no rung, and leaves those of one size as the person has them', () => {
    fc.assert(
      fc.property(rungs, (all) => {
        const ordered = orderedBySize(ladderOf(...all)).rungs;
        expect(new Set(ordered)).toEqual(new Set(all));
        const inOrder = ordered.every((one, index) => {
          const before = ordered[index - 1];
          if (!before) return true;
          const isAsBefore = orderOf(before) === orderOf(one) && all.indexOf(before) < all.indexOf(one);
          return orderOf(before) < orderOf(one) || isAsBefore;
        });
        expect(inOrder).toBe(true);
      }),
    );
  });
});

describe('a new rung', () => {
  test.each([
    [15, ['d15', 'd18', 'd22', 'd26']],
    [20, ['d18', 'd20', 'd22', 'd26']],
    [30, ['d18', 'd22', 'd26', 'd30']],
  ])('of %d mm goes to its place', (diameterMm, ids) => {
    const ladder = ladderOf(dilator(18), dilator(22), dilator(26));
    expect(idsOf(withRung(ladder, dilator(diameterMm)))).toEqual(ids);
  });

  test('goes behind one of its own size', () => {
    expect(idsOf(withRung(ladderOf(dilator(22), dilator(26)), dilator(22, 'other')))).toEqual([
      'd22',
      'other',
      'd26',
    ]);
  });

  test('leaves the order that the person gave the others', () => {
    const ladder = ladderOf(dilator(26), dilator(22));
    expect(idsOf(withRung(ladder, dilator(30)))).toEqual(['d26', 'd22', 'd30']);
    fc.assert(
      fc.property(rungs, rung, (all, added) => {
        const after = withRung(ladderOf(...all), added).rungs;
        expect(after.filter(({ id }) => id !== added.id)).toEqual(all.filter(({ id }) => id !== added.id));
      }),
    );
  });

  test('that is on the ladder already is there once', () => {
    expect(idsOf(withRung(ladderOf(dilator(22), dilator(26)), dilator(22)))).toEqual(['d22', 'd26']);
  });

  test('has room up to the limit', () => {
    const rungsOf = (count: number) => Array.from({ length: count }, (_, index) => dilator(20, `d${index}`));
    expect(isFull(ladderOf(...rungsOf(mostRungs.value - 1)))).toBe(false);
    expect(isFull(ladderOf(...rungsOf(mostRungs.value)))).toBe(true);
  });
});

describe('a half-step', () => {
  test.each([
    [22.5, ['d18', 'd22', 'half', 'd26']],
    [22.1, ['d18', 'd22', 'half', 'd26']],
    [25.9, ['d18', 'd22', 'half', 'd26']],
    [21.9, ['d18', 'half', 'd22', 'd26']],
  ])('of %d mm stands between its neighbours, and is a neighbour itself', (diameterMm, ids) => {
    const ladder = withRung(ladderOf(dilator(18), dilator(22), dilator(26)), dilator(diameterMm, 'half'));
    expect(idsOf(ladder)).toEqual(ids);
    expect(parseLadder(JSON.parse(JSON.stringify(ladder)))).toEqual({ kind: 'value', value: ladder });
    const below = ids[ids.indexOf('half') - 1] ?? '';
    expect(neighbourThatGoesIn(ladder.rungs, below, 1)?.id).toBe('half');
  });
});

describe('a whole set', () => {
  const set = [dilator(30), dilator(20), dilator(24)];

  test('is mixed in by size with what is there', () => {
    expect(idsOf(withRungs(ladderOf(dilator(18), dilator(22), dilator(26)), set))).toEqual([
      'd18',
      'd20',
      'd22',
      'd24',
      'd26',
      'd30',
    ]);
  });

  const rungsOf = (count: number) => Array.from({ length: count }, (_, index) => dilator(15, `x${index}`));

  test.each([
    [37, 3, 40],
    [38, 2, 38],
    [40, 0, 40],
  ])('with %d of 40 places taken has room for %d, and then there are %d', (taken, room, after) => {
    const ladder = ladderOf(...rungsOf(taken));
    expect(roomOn(ladder)).toBe(room);
    expect(withRungs(ladder, set).rungs).toHaveLength(after);
  });

  test('is in the order of size, whatever the order in which it is added', () => {
    const byMm = fc.uniqueArray(fc.integer({ min: 50, max: 600 }), { maxLength: 12 });
    fc.assert(
      fc.property(byMm, (tenths) => {
        const all = tenths.map((each) => dilator(each / 10));
        const { rungs: ordered } = withRungs(emptyLadder, all);
        expect(ordered.map(orderOf)).toEqual(all.map(orderOf).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('one that expands', () => {
  const expanding = (diameterMm: number, expandsToMm: number): Rung => ({
    id: 'wide',
    kind: 'dilator',
    diameterMm,
    expandsToMm,
  });

  test('stands where it is narrowest, as it goes in', () => {
    const ladder = ladderOf(dilator(12), dilator(18), dilator(38));
    expect(idsOf(withRung(ladder, expanding(15, 40)))).toEqual(['d12', 'wide', 'd18', 'd38']);
  });

  test.each([
    [15, 40, 'value'],
    [14.9, 40, 'damaged'],
    [15, 40.1, 'damaged'],
    [15, 15.1, 'value'],
    [15, 15, 'damaged'],
    [39.9, 40, 'value'],
    [30, 20, 'damaged'],
  ])('from %d to %d mm is read back as a %s', (from, to, kind) => {
    expect(parseLadder(ladderOf(expanding(from, to))).kind).toBe(kind);
  });

  test('of an older record, without a width, is a dilator like any other', () => {
    expect(parseLadder(ladderOf(dilator(12))).kind).toBe('value');
  });
});

describe('a changed rung', () => {
  const ladder: Ladder = { ...ladderOf(dilator(26), dilator(18), dilator(22)), currentId: 'd18' };

  test('of the same size stays where the person put it', () => {
    const labelled: Rung = { id: 'd18', kind: 'dilator', diameterMm: 18, sizeLabel: '1' };
    expect(withRungInstead(ladder, 'd18', labelled)).toEqual({
      ...ladder,
      rungs: [dilator(26), labelled, dilator(22)],
    });
  });

  test('of another size goes to its place, and the person with it', () => {
    const changed = withRungInstead(ladder, 'd18', dilator(30));
    expect(idsOf(changed)).toEqual(['d26', 'd22', 'd30']);
    expect(changed.currentId).toBe('d30');
  });

  test('that is no longer there changes nothing', () => {
    expect(withRungInstead(ladder, 'gone', dilator(30))).toBe(ladder);
  });
});

describe('moving', () => {
  const ladder = ladderOf(dilator(18), dilator(22), dilator(26));

  test.each([
    ['d22', -1, ['d22', 'd18', 'd26']],
    ['d22', 1, ['d18', 'd26', 'd22']],
    ['d18', -1, ['d18', 'd22', 'd26']],
    ['d26', 1, ['d18', 'd22', 'd26']],
    ['gone', 1, ['d18', 'd22', 'd26']],
  ] as const)('%s by %d', (id, by, ids) => {
    expect(idsOf(movedRung(ladder, id, by))).toEqual(ids);
  });

  test('there and back is where it was, away from the ends', () => {
    expect(movedRung(movedRung(ladder, 'd22', 1), 'd22', -1)).toEqual(ladder);
  });
});

describe('where the person is', () => {
  test('is the easiest until they have said so, and nowhere on an empty ladder', () => {
    expect(currentRung(ladderOf(dilator(18), dilator(22)))).toEqual(dilator(18));
    expect(currentRung(emptyLadder)).toBeUndefined();
  });

  test('is where they said', () => {
    expect(currentRung(mixedLadder)).toMatchObject({ id: 'd22' });
  });

  test('becomes the next easier one when theirs is taken off; where there is none, the easiest that is left', () => {
    expect(withoutRung(mixedLadder, 'd22').currentId).toBe('d18');
    const atTheEasiest: Ladder = { ...ladderOf(dilator(18), dilator(22)), currentId: 'd18' };
    expect(withoutRung(atTheEasiest, 'd18').currentId).toBe('d22');
    const alone: Ladder = { ...ladderOf(dilator(18)), currentId: 'd18' };
    expect(withoutRung(alone, 'd18')).toEqual(emptyLadder);
  });

  test('stays when another is taken off', () => {
    expect(withoutRung(mixedLadder, 'd26')).toMatchObject({ currentId: 'd22' });
    expect(withoutRung(mixedLadder, 'gone')).toEqual(mixedLadder);
  });
});

describe('the neighbour that goes in', () => {
  test.each([
    ['d22', 1, 'd26'],
    ['d22', -1, 'd18'],
    ['opening', 1, 'finger'],
    ['finger', -1, undefined],
    ['d26', 1, undefined],
    ['gone', 1, undefined],
  ] as const)('of %s towards %d is %s', (id, by, neighbour) => {
    expect(neighbourThatGoesIn(mixedLadder.rungs, id, by)?.id).toBe(neighbour);
  });
});

describe('reading a ladder back', () => {
  test.each([
    ['an empty one', emptyLadder],
    ['a mixed one', mixedLadder],
    [
      'one with fields that we do not know',
      { ...mixedLadder, set: 'x', rungs: [{ ...dilator(22), weight: 3 }], currentId: 'd22' },
    ],
    ['one with equal sizes', ladderOf(dilator(22, 'a'), dilator(22, 'b'))],
    [
      'the largest that there is room for',
      ladderOf(...Array.from({ length: 40 }, (_, index) => dilator(20, `d${index}`))),
    ],
    ['sizes at the bounds', ladderOf(dilator(5), dilator(60))],
  ])('%s comes back as it was written', (_, ladder) => {
    expect(parseLadder(JSON.parse(JSON.stringify(ladder)))).toEqual({ kind: 'value', value: ladder });
  });

  test.each([
    ['nothing', undefined],
    ['text', 'ladder'],
    ['a list', []],
    ['no rungs', { schema: 1 }],
    ['rungs that are torn', { schema: 1, rungs: 'torn' }],
    [
      'more than there is room for',
      ladderOf(...Array.from({ length: 41 }, (_, index) => dilator(20, `d${index}`))),
    ],
    ['a kind that nobody knows', { schema: 1, rungs: [{ id: 'a', kind: 'wand' }] }],
    ['a size below the bounds', ladderOf(dilator(4.9))],
    ['a size above the bounds', ladderOf(dilator(60.1))],
    ['a size that is no number', { schema: 1, rungs: [{ id: 'a', kind: 'dilator', diameterMm: '22' }] }],
    ['one id for two', ladderOf(dilator(22), dilator(22))],
    ['a place that is not on it', { ...ladderOf(dilator(22)), currentId: 'd26' }],
    ['an id of another make', ladderOf(dilator(22, '<b>'))],
  ])('%s is damaged', (_, stored) => {
    expect(parseLadder(stored)).toEqual({ kind: 'damaged' });
  });

  test('one of a newer version is newer, and not guessed at', () => {
    expect(parseLadder({ schema: 2, rungs: 'other' })).toEqual({ kind: 'newer' });
  });
});

describe('a word about where one is', () => {
  const said = { rungId: 'd22', at: '2026-11-22T09:00:00Z', day: '2026-11-22' };
  const ladder: Ladder = { ...mixedLadder, saidHere: said };

  test('goes on with its size to other millimetres, as the person does', () => {
    const anew = { id: 'anew', kind: 'dilator', diameterMm: 21 } as const;
    expect(withRungInstead(ladder, 'd22', anew)).toMatchObject({
      currentId: 'anew',
      saidHere: { ...said, rungId: 'anew' },
    });
  });

  test('goes to the next easier size when its own is taken off, as the person does', () => {
    expect(withoutRung(ladder, 'd22')).toMatchObject({
      currentId: 'd18',
      saidHere: { ...said, rungId: 'd18' },
    });
  });

  test('stays through a change of another size', () => {
    expect(withoutRung(ladder, 'd26').saidHere).toEqual(said);
    const anew = { id: 'anew', kind: 'dilator', diameterMm: 27 } as const;
    expect(withRungInstead(ladder, 'd26', anew).saidHere).toEqual(said);
  });

  test('is gone with the last size', () => {
    const alone: Ladder = { ...ladder, rungs: ladder.rungs.filter(({ id }) => id === 'd22') };
    expect(withoutRung(alone, 'd22')).toEqual(emptyLadder);
  });
});
