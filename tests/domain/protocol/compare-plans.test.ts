import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans, type PlanChange } from '../../../src/domain/protocol/compare-plans.ts';
import type { Phase } from '../../../src/domain/protocol/phase.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { anyPlan } from '../../support/plan-arbitraries.ts';
import { evenings } from '../../support/plans-to-hand.ts';

function changed(edit: Partial<Protocol>): readonly PlanChange[] {
  return comparePlans(evenings, { ...evenings, version: 3, ...edit });
}

function withPhase(id: string, edit: object): Partial<Protocol> {
  return {
    phases: evenings.phases.map((phase) => (phase.id === id ? ({ ...phase, ...edit } as Phase) : phase)),
  };
}

describe('what is new in a plan', () => {
  test.each<[string, Partial<Protocol>, readonly object[]]>([
    ['a longer hold', withPhase('hold', { seconds: 420 }), [{ kind: 'phaseChanged', in: ['amount'] }]],
    ['another size', withPhase('hold', { size: 'next' }), [{ kind: 'phaseChanged', in: ['size'] }]],
    [
      'another technique',
      withPhase('move', { technique: 'clock' }),
      [{ kind: 'phaseChanged', in: ['manner'] }],
    ],
    [
      'no choice any more',
      withPhase('move', { optional: false }),
      [{ kind: 'phaseChanged', in: ['choice'] }],
    ],
    ['more sets', withPhase('drops', { sets: 3 }), [{ kind: 'phaseChanged', in: ['amount'] }]],
    ['other days of rest', { restDays: 1 }, [{ kind: 'restDays', was: 2, now: 1 }]],
    [
      'another frequency',
      { frequency: { times: 5, per: 'week' } },
      [{ kind: 'frequency', now: { times: 5, per: 'week' } }],
    ],
    [
      'a frequency of a sheet',
      { clinician: { frequency: { times: 1, per: 'day' } } },
      [{ kind: 'frequency' }],
    ],
    ['minutes of a sheet', { clinician: { minutes: 5 } }, [{ kind: 'minutes', was: undefined, now: 5 }]],
    [
      'a larger ceiling',
      { ceiling: { kind: 'dilator', diameterMm: 26 } },
      [{ kind: 'ceiling', now: { diameterMm: 26 } }],
    ],
    ['no ceiling', { ceiling: undefined }, [{ kind: 'ceiling', now: undefined }]],
    ['another pain cap', { painCap: 2 }, [{ kind: 'painCap', was: 3, now: 2 }]],
    ['a rule of the check-in', { checkIn: { moderatePainFrom: 3 } }, [{ kind: 'checkIn', was: 4, now: 3 }]],
    ['a rule of the step up', { stepUp: { sessions: 5 } }, [{ kind: 'stepUp', was: 3, now: 5 }]],
    ['a lock less', { locks: ['size'] }, [{ kind: 'lockGone', lock: 'movement' }]],
    ['another lock', { locks: ['size', 'minutes', 'movement'] }, [{ kind: 'lockAdded', lock: 'minutes' }]],
    ['a word that it waits for', { gates: ['skinQuiet'] }, [{ kind: 'gateAdded', gate: 'skinQuiet' }]],
    [
      'homework less',
      { homework: (evenings.homework ?? []).slice(1) },
      [{ kind: 'homeworkGone', item: { id: 'stretch' } }],
    ],
    [
      'changed homework',
      { homework: (evenings.homework ?? []).map((item) => ({ ...item, minutes: 9 })) },
      [
        { kind: 'homeworkChanged', item: { id: 'stretch' } },
        { kind: 'homeworkChanged', item: { id: 'core' } },
      ],
    ],
    [
      'a page left out and one in other words',
      {
        learn: [
          { kind: 'hide', topic: 'drops' },
          { kind: 'replace', topic: 'care', title: 'Care', text: 'Rinse.' },
        ],
      },
      [
        { kind: 'pageHidden', topic: 'drops' },
        { kind: 'pageReplaced', topic: 'care' },
      ],
    ],
    ['another note', { note: 'Rest.' }, [{ kind: 'note' }]],
    ['another visit', { nextVisit: '2036-12-18' }, [{ kind: 'nextVisit', now: '2036-12-18' }]],
    ['another day of review', { reviewBy: undefined }, [{ kind: 'reviewBy', now: undefined }]],
    ['a calendar', { ledBy: 'schedule', schedule: [] }, [{ kind: 'ledBy' }, { kind: 'calendar' }]],
    ['a field of a later version', { later: 1 } as Partial<Protocol>, [{ kind: 'other' }]],
    ['nothing but its version and date', { version: 9, madeOn: '2026-12-24' }, []],
    ['what is usual, said', { waitSeconds: 180 }, []],
  ])('%s is told', (_, edit, expected) => {
    expect(changed(edit)).toMatchObject(expected);
    expect(changed(edit)).toHaveLength(expected.length);
  });

  test('parts that came, went and changed places are told, also under other ids', () => {
    const [settle, breathe, drops, ...rest] = evenings.phases;
    if (!settle || !breathe || !drops) throw new Error('the plan has parts');
    const scan: Phase = { id: 'scan', kind: 'scan', seconds: 60, parts: ['feet'] };
    expect(changed({ phases: [settle, scan, breathe, ...rest] })).toEqual([
      { kind: 'phaseAdded', phase: scan },
      { kind: 'phaseGone', phase: drops },
    ]);
    expect(changed({ phases: [settle, { ...breathe, id: 'breathing' }, drops, ...rest] })).toEqual([]);
    expect(changed({ phases: [breathe, settle, drops, ...rest] })).toEqual([{ kind: 'order' }]);
  });

  test('nothing is told of a plan beside itself, and something of one with a field more', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.stringMatching(/^other[A-Z][a-z]{1,8}$/), (one, two, name) => {
        expect(comparePlans(one, one)).toEqual([]);
        expect(comparePlans(one, { ...one, [name]: 1 })).toEqual([{ kind: 'other' }]);
        const there = JSON.stringify(one.phases.map(({ kind }) => kind));
        const then = JSON.stringify(two.phases.map(({ kind }) => kind));
        expect(comparePlans(one, two).length > 0 || there === then).toBe(true);
      }),
    );
  });
});

describe('what there is to read', () => {
  const page = { kind: 'replace', topic: 'care', title: 'Care', text: 'Rinse.' } as const;
  const was: Protocol = { ...evenings, learn: [page, { kind: 'hide', topic: 'drops' }] };

  test('a page in other words than before is told, and one that is as usual again', () => {
    const now: Protocol = { ...evenings, learn: [{ ...page, text: 'Rinse and dry.' }] };
    expect(comparePlans(was, now)).toEqual([
      { kind: 'pageReplaced', topic: 'care' },
      { kind: 'pageAsItWas', topic: 'drops' },
    ]);
  });

  test('the same pages are no change', () => {
    expect(comparePlans(was, { ...was, version: 3 })).toEqual([]);
  });
});
