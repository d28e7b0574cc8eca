import fc from 'fast-check';
import type { CalendarPhase } from '../../src/domain/protocol/protocol-terms.ts';

/** Three stages, the first followed by two weeks of nothing, with an end. */
export const threeStages: readonly [CalendarPhase, CalendarPhase, CalendarPhase] = [
  { fromWeek: 0, untilWeek: 4, frequency: { times: 3, per: 'day' }, minutes: 10, size: 'asTold' },
  { fromWeek: 6, untilWeek: 12, frequency: { times: 1, per: 'day' }, minutes: 15 },
  { fromWeek: 12, untilWeek: 20, frequency: { times: 2, upTo: 3, per: 'week' } },
];

const anyStep = fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 20 }) });

/** One to five phases in order, some with a gap before them, the last now and then without an end. */
export const anyCalendar: fc.Arbitrary<CalendarPhase[]> = fc
  .tuple(fc.array(anyStep, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([steps, isOpen]) => {
    let week = 0;
    return steps.map(({ gap, length }, index) => {
      const fromWeek = week + gap;
      week = fromWeek + length;
      const end = isOpen && index === steps.length - 1 ? {} : { untilWeek: week };
      return { fromWeek, ...end, frequency: { times: 1, per: 'day' } };
    });
  });
