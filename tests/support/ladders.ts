import type { Ladder } from '../../src/domain/ladder/ladder.ts';
import type { SizesToday } from '../../src/planning/sizes-today.ts';

/** Steps, a finger, a tampon and dilators, as somebody might have them side by side. */
export const mixedLadder: Ladder = {
  schema: 1,
  rungs: [
    { id: 'opening', kind: 'step', place: 'opening' },
    { id: 'finger', kind: 'finger', size: 'oneFinger' },
    { id: 'tampon', kind: 'tampon', size: 'regular' },
    { id: 'd18', kind: 'dilator', diameterMm: 18, material: 'silicone' },
    { id: 'd22', kind: 'dilator', diameterMm: 22 },
    { id: 'd26', kind: 'dilator', diameterMm: 26, sizeLabel: 'purple' },
  ],
  currentId: 'd22',
};

/** Three dilators: the middle one is where the person is. */
export const threeDilators: SizesToday = {
  rungs: mixedLadder.rungs.filter(({ kind }) => kind === 'dilator'),
  currentId: 'd22',
  offersNext: false,
};
