import { describe, expect, test } from 'vitest';
import { pregnancyBars, type PregnancyGate } from '../../../src/domain/progression/pregnancy-gate.ts';
import { goesInside } from '../../../src/domain/protocol/goes-inside.ts';
import { lockOf } from '../../../src/domain/protocol/lock-of.ts';
import { gates } from '../../../src/domain/protocol/protocol-terms.ts';
import { mostNamedFirst, plansNamedFirst } from '../../../src/domain/setting-up/plans-named-first.ts';
import { type ToldSituation, toldSituations } from '../../../src/domain/protocol/told-situation.ts';
import { starterGroups } from '../../../src/ui/screens/plan/starter-groups.ts';

const starters = Object.values(starterGroups).flat();

const open: PregnancyGate = { kind: 'open' };
const because = { kind: 'pregnancy', since: '2026-11-01', recordIds: ['told'] } as const;
const pregnant: PregnancyGate = { kind: 'askFirst', bars: pregnancyBars, because };

function named(situations: readonly ToldSituation[], pregnancy: PregnancyGate = open) {
  return plansNamedFirst({ situations, pregnancy }, starters);
}

const idsOf = (...given: Parameters<typeof named>) => named(...given).plans.map(({ plan }) => plan.id);

const leadsTo: Readonly<Record<ToldSituation, readonly string[]>> = {
  vaginismus: ['gradual-dilators', 'fingers-tampons', 'first-steps'],
  overactiveFloor: ['gradual-dilators', 'fingers-tampons', 'first-steps'],
  vestibulodynia: ['vestibule-gentle', 'first-steps'],
  vulvodynia: ['vestibule-gentle', 'first-steps'],
  afterBirth: ['after-birth', 'first-steps'],
  menopause: ['gsm-ease', 'first-steps'],
  radiotherapy: ['rt-gentle', 'first-steps'],
  lichen: ['skin-care-maintenance', 'first-steps'],
  endometriosis: ['stretch-led-release', 'first-steps'],
  bladderUrgency: ['stretch-led-release', 'first-steps'],
  painfulOrgasm: ['stretch-led-release', 'first-steps'],
  vaginoplasty: ['vaginoplasty-timekeeper', 'first-steps'],
  agenesis: ['mrkh-team-led', 'first-steps'],
  afterBreak: ['restart-kind', 'first-steps'],
};

describe('which plans are named first', () => {
  test.each(Object.entries(leadsTo))('%s leads to %s', (situation, ids) => {
    expect(idsOf([situation as ToldSituation])).toEqual(ids);
  });

  test('where nothing is told it is First steps, for anyone', () => {
    expect(named([])).toMatchObject({ plans: [{ plan: { id: 'first-steps' }, because: [] }], cautions: [] });
  });

  test('each is named for what was told, and for nothing else', () => {
    const { plans } = named(['menopause', 'endometriosis', 'painfulOrgasm']);
    expect(plans.map(({ plan, because }) => [plan.id, because])).toEqual([
      ['stretch-led-release', ['endometriosis', 'painfulOrgasm']],
      ['gsm-ease', ['menopause']],
      ['first-steps', []],
    ]);
  });

  test('a plan for something else comes before a second one for the same', () => {
    expect(idsOf(['vaginismus', 'menopause'])).toEqual(['gradual-dilators', 'gsm-ease', 'first-steps']);
  });

  test.each(['vaginismus', 'overactiveFloor', 'menopause', 'vestibulodynia'] as const)(
    'after a birth nothing that asks for no healing first is named beside it, with %s either',
    (other) => {
      const inside = named(['afterBirth', other]).plans.filter(({ plan }) => goesInside(plan));
      expect(inside.map(({ plan }) => plan.id)).toEqual(['after-birth']);
    },
  );

  test('whatever is told, there are a few, First steps among them, and none twice', () => {
    for (const one of toldSituations)
      for (const other of toldSituations) {
        const ids = idsOf([one, other]);
        expect(ids.at(-1)).toBe('first-steps');
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(mostNamedFirst.value);
      }
    expect(idsOf(toldSituations)).toHaveLength(mostNamedFirst.value);
  });
});

describe('in or after a pregnancy', () => {
  test.each(toldSituations)(
    'nothing that goes in is named beside %s, and what is closed is said',
    (situation) => {
      const { plans, cautions } = named([situation], pregnant);
      expect(plans.map(({ plan }) => plan.id)).toEqual(['first-steps']);
      expect(plans.some(({ plan }) => goesInside(plan))).toBe(false);
      expect(cautions).toContainEqual({ kind: 'closed', bars: pregnancyBars });
      expect(pregnancyBars).toContain('devices');
    },
  );

  test('once a clinician has let practice go on, plans are named again, and what stays closed is said', () => {
    const bars = pregnancyBars.filter((bar) => bar !== 'inside');
    const { plans, cautions } = named(['vaginismus'], { kind: 'goesOn', bars, because });
    expect(plans).toHaveLength(3);
    expect(cautions).toEqual([{ kind: 'closed', bars }]);
  });
});

describe('where the journal does not answer', () => {
  test.each(toldSituations)('nothing that goes in is named beside %s, and it is said why', (situation) => {
    const { plans, cautions } = plansNamedFirst({ situations: [situation], pregnancy: undefined }, starters);
    expect(plans.map(({ plan }) => plan.id)).toEqual(['first-steps']);
    expect(plans.some(({ plan }) => goesInside(plan))).toBe(false);
    expect(cautions).toContainEqual({ kind: 'journalSilent' });
  });
});

describe('where a team sets the time', () => {
  const ofTeams = ['radiotherapy', 'vaginoplasty', 'agenesis'] as const;

  test.each(ofTeams)('%s leads to a plan that stays locked until figures are entered', (situation) => {
    const { plans, cautions } = named([situation]);
    const [first] = plans;
    if (!first) throw new Error('no plan was named');
    expect(lockOf(first.plan, gates, '2026-11-22').kind).toBe('locked');
    expect(cautions).toEqual([{ kind: 'teamFirst' }]);
  });

  test.each(ofTeams)('nothing is said of a plan for %s while none is named', (situation) => {
    expect(named([situation], pregnant).cautions).toEqual([{ kind: 'closed', bars: pregnancyBars }]);
  });

  test.each(ofTeams)('nothing else that goes in is named beside %s', (situation) => {
    for (const other of toldSituations)
      for (const { plan } of named([other, situation]).plans)
        expect(plan.ledBy === 'schedule' || !goesInside(plan)).toBe(true);
  });
});
