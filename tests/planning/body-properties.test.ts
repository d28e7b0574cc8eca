import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import { anyRequest, anyWishes } from '../support/core-arbitraries.ts';
import { bodyFaultsOf, heldBreathsNear, unclearedParts } from '../support/core-body-faults.ts';

test.each([
  ['any protocol', undefined, 500],
  ['gradual dilators', gradualDilators, 300],
])(
  'whatever is wished and when, %s: a yes before insertion, a hold of what is in, an end with nothing in',
  (_, protocol, numRuns) => {
    fc.assert(
      fc.property(anyRequest, anyWishes, (request, wishes) => {
        let present = plan({ ...request, protocol: protocol ?? request.protocol });
        let playheadMs = 0;
        for (const { afterShare, wish } of wishes) {
          expect(bodyFaultsOf(present)).toEqual([]);
          playheadMs += afterShare * (present.totalMs - playheadMs);
          playheadMs = quietMomentAfter(present, playheadMs, 240);
          present = replan(present, playheadMs, wish, request.voice);
        }
        expect(bodyFaultsOf(present)).toEqual([]);
      }),
      { numRuns },
    );
  },
);

test('whatever is wished and when, no breath is held while something is in, at the opening or being changed', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      let present = plan(request);
      let playheadMs = 0;
      for (const { afterShare, wish } of wishes) {
        expect(heldBreathsNear(present)).toEqual([]);
        playheadMs += afterShare * (present.totalMs - playheadMs);
        playheadMs = quietMomentAfter(present, playheadMs, 240);
        present = replan(present, playheadMs, wish, request.voice);
      }
      expect(heldBreathsNear(present)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('whatever is wished and when, a partner massages only where they were shown, and toning follows release and a yes', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      let present = plan(request);
      let playheadMs = 0;
      for (const { afterShare, wish } of wishes) {
        expect(unclearedParts(present, request.shown)).toEqual([]);
        playheadMs += afterShare * (present.totalMs - playheadMs);
        playheadMs = quietMomentAfter(present, playheadMs, 240);
        present = replan(present, playheadMs, wish, request.voice);
      }
      expect(unclearedParts(present, request.shown)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
