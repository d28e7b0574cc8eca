import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { runsOutBetween } from '../../src/planning/open-questions.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import { timeLeftMs } from '../../src/planning/time-left.ts';
import { anyRequest } from '../support/core-arbitraries.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('asked for at any moment of any question, more time is a whole wait more, and nothing else changes', () => {
  fc.assert(
    fc.property(anyRequest, share, share, (request, which, into) => {
      const first = plan({ ...request, protocol: gradualDilators });
      const questions = first.segments.filter(({ kind }) => kind === 'ready');
      const asked = questions[Math.floor(which * questions.length * 0.999)];
      fc.pre(asked !== undefined);
      if (!asked) return;
      const wishedMs = asked.atMs + into * (asked.endMs - asked.atMs);
      const atMs = quietMomentAfter(first, wishedMs, 240);
      fc.pre(asked.atMs < atMs && atMs < asked.endMs);
      const later = replan(first, atMs, { kind: 'moreTime' }, request.voice);
      const waiting = later.segments.find(({ id }) => id === asked.id);
      expect((waiting?.endMs ?? 0) - atMs).toBeGreaterThan(180_000);
      expect(runsOutBetween(later, atMs, waiting?.endMs ?? 0)).toBe(true);
      expect(timeLeftMs(later)).toBe(timeLeftMs(first));
      expect(later.segments.map(({ id }) => id)).toEqual(first.segments.map(({ id }) => id));
      expect(heardBefore(later, atMs)).toEqual(heardBefore(first, atMs));
      expect(faultsOf(later)).toEqual([]);
    }),
  );
});

test('where nothing is asked, there is nothing to wait longer for', () => {
  fc.assert(
    fc.property(anyRequest, share, (request, at) => {
      const first = plan(request);
      const atMs = quietMomentAfter(first, at * first.totalMs, 240);
      fc.pre(first.segments.every((one) => one.kind !== 'ready' || atMs <= one.atMs || atMs >= one.endMs));
      expect(replan(first, atMs, { kind: 'moreTime' }, request.voice)).toBe(first);
    }),
  );
});
