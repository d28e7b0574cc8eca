import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, type Slot } from '../../src/domain/charts/slot.ts';
import { dayAfter } from '../../src/domain/day.ts';
import type { Drawn } from '../../src/ui/screens/charts/drawn.ts';
import { plotFrame } from '../../src/ui/screens/charts/plot-frame.ts';

const box = { width: 288, em: 16 };

function slot(day: string, value?: number): Slot {
  const told = value === undefined ? {} : { mm: { lowest: value, highest: value } };
  return { from: day, to: day, at: placeOf(day) + 0.5, occasions: 1, told };
}

function drawnOf(slots: readonly Slot[], given: Partial<Drawn> = {}): Drawn {
  return {
    title: 'Sizes',
    summary: '',
    notes: [],
    kind: 'steps',
    grain: 'each',
    saysTimes: false,
    slots,
    series: [{ name: 'mm', label: 'Largest size', look: 'only' }],
    onAxis: (value) => value,
    write: String,
    unit: 'mm',
    time: { from: '2026-09-01', to: '2026-11-22' },
    ...given,
  };
}

describe('the room of a picture', () => {
  test('higher values are higher, later days are further on, and ten stays at the top of ten', () => {
    const frame = plotFrame(drawnOf([slot('2026-10-01', 4)], { axis: { least: 0, most: 10 } }), box);
    expect(frame.y(4)).toBeLessThan(frame.y(3));
    expect([frame.y(10), frame.y(0)]).toEqual([frame.top, frame.bottom]);
    expect(frame.x(placeOf('2026-10-02'))).toBeGreaterThan(frame.x(placeOf('2026-10-01')));
  });

  test('bars stand on 0, and leave air above the plan', () => {
    const band = { least: 3, most: 5, label: '' };
    const frame = plotFrame(drawnOf([slot('2026-10-01', 4)], { kind: 'bars', band }), box);
    expect(frame.y(0)).toBe(frame.bottom);
    expect(frame.y(5)).toBeGreaterThan(frame.top);
  });

  test('a session after today, as after a flight westwards, is in the picture', () => {
    const frame = plotFrame(drawnOf([slot('2026-11-23', 4)]), box);
    expect(frame.x(placeOf('2026-11-23') + 0.5)).toBeLessThan(frame.right);
  });

  test('whatever is drawn lies within it, and every mark has a place', () => {
    const anySlots = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 82 }),
        fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
      ),
      { maxLength: 20 },
    );
    const anyKind = fc.constantFrom('lines', 'steps', 'bars');
    fc.assert(
      fc.property(anySlots, anyKind, fc.integer({ min: 200, max: 1200 }), (all, kind, width) => {
        const slots = all.map(([days, value]) => slot(dayAfter('2026-09-01', days), value));
        const frame = plotFrame(drawnOf(slots, { kind }), { width, em: 16 });
        const ys = slots.flatMap(({ told }) => (told['mm'] ? [frame.y(told['mm'].highest)] : []));
        const xs = slots.map(({ at }) => frame.x(at));
        expect(ys.every((y) => y >= frame.top - 0.01 && y <= frame.bottom + 0.01)).toBe(true);
        expect(xs.every((x) => x >= frame.left && x <= frame.right)).toBe(true);
        const marks = [...frame.yTicks, ...frame.xTicks].map(({ at }) => at);
        expect(marks.every(Number.isFinite)).toBe(true);
        expect(frame.yTicks.length).toBeGreaterThan(0);
      }),
    );
  });
});
