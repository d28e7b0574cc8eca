import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import { anyRequest, anyWishes } from '../support/core-arbitraries.ts';
import { bodyFaultsOf } from '../support/core-body-faults.ts';

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
