import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { playableAfterYesToMs, playableToMs, runsOutBetween } from '../../src/planning/open-questions.ts';
import { plan } from '../../src/planning/plan.ts';
import { replan } from '../../src/planning/replan.ts';
import { gridMs, type Segment, type SegmentKind, type SessionPlan } from '../../src/planning/session-plan.ts';
import { anyRequest, anyWishes } from '../support/core-arbitraries.ts';
import { changed, inTheHold, into, session } from '../support/core-dilator-plans.ts';

function partOf(present: SessionPlan, kind: SegmentKind, fromMs = 0): Segment {
  const part = present.segments.find((one) => one.kind === kind && one.atMs >= fromMs);
  if (!part) throw new Error(`there is no ${kind}`);
  return part;
}

const asked = partOf(session, 'ready');
const settled = partOf(session, 'ready', asked.endMs);

describe('without an answer a plan may be heard', () => {
  test('to the end of the next open question, and still within it', () => {
    expect(playableToMs(session, 0)).toBe(asked.endMs - gridMs);
    expect(playableToMs(session, asked.atMs + 5000)).toBe(asked.endMs - gridMs);
  });

  test('no further at any moment of the question', () => {
    for (let atMs = asked.endMs - 1000; atMs < asked.endMs - gridMs; atMs += 1)
      expect(playableToMs(session, atMs)).toBe(asked.endMs - gridMs);
  });

  test('from behind it to the one after it', () => {
    expect(playableToMs(session, asked.endMs)).toBe(settled.endMs - gridMs);
  });

  test('to its end where nothing is asked any more', () => {
    expect(playableToMs(session, inTheHold)).toBe(session.totalMs);
  });

  test('past a question that is answered', () => {
    const atMs = into(session, 'ready', 'd18', 30_000);
    const answered = changed(session, atMs, 'carryOn');
    expect(playableToMs(answered, atMs - 2000)).toBe(partOf(answered, 'ready', atMs).endMs - gridMs);
  });

  test('after easing back to the end of the wait for a choice', () => {
    const eased = changed(session, inTheHold, 'easeBack');
    expect(playableToMs(eased, inTheHold)).toBe(partOf(eased, 'wait').endMs - gridMs);
  });

  test('not past a question whose answer was taken back before it was heard', () => {
    const answeredMs = into(session, 'ready', 'd18', 30_000);
    const earlierMs = answeredMs - 480;
    const eased = changed(changed(session, answeredMs, 'carryOn'), earlierMs, 'easeBack');
    const again = partOf(eased, 'ready', earlierMs);
    expect(playableToMs(eased, partOf(eased, 'wait').endMs)).toBe(again.endMs - gridMs);
  });
});

describe('to go on is the answer to a question', () => {
  test.each([300, 100, 24, 1])('that has run out, %i ms before its end', (beforeEndMs) => {
    const to = playableAfterYesToMs(session, asked.endMs - beforeEndMs);
    expect(to).toBe(settled.endMs - gridMs);
  });

  test.each([301, 5000])('and not to one that is still being asked, %i ms before its end', (beforeEndMs) => {
    expect(playableAfterYesToMs(session, asked.endMs - beforeEndMs)).toBe(asked.endMs - gridMs);
  });
});

test('a question runs out once, a moment before its end, and never when it is answered', () => {
  expect(runsOutBetween(session, asked.atMs, asked.endMs - 301)).toBe(false);
  expect(runsOutBetween(session, asked.endMs - 301, asked.endMs - 300)).toBe(true);
  expect(runsOutBetween(session, asked.endMs - 300, asked.endMs + 5000)).toBe(false);
  const atMs = into(session, 'ready', 'd18', 30_000);
  expect(runsOutBetween(changed(session, atMs, 'carryOn'), asked.atMs, atMs + 1000)).toBe(false);
});

const goingIn: readonly SegmentKind[] = ['rest-at-opening', 'insert'];

/** What nears the opening between two moments, right after a question that nobody answered. */
function ledInUnasked({ segments }: SessionPlan, fromMs: number, toMs: number): readonly string[] {
  const heard = segments.filter(({ atMs, endMs }) => endMs > fromMs && atMs < toMs);
  return heard.flatMap(({ id, kind }, index) => {
    const before = heard[index - 1];
    return goingIn.includes(kind) && before?.kind === 'ready' && !before.isAnswered ? [id] : [];
  });
}

test('a plan itself leads from its questions into what is asked about', () => {
  expect(ledInUnasked(session, 0, session.totalMs)).not.toEqual([]);
});

test('whatever was wished before, nothing is led into an insertion that its question was not answered for', () => {
  fc.assert(
    fc.property(
      anyRequest,
      anyWishes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (request, wishes, share) => {
        const present = wishes.reduce(
          (changing, { afterShare, wish }) =>
            replan(changing, afterShare * changing.totalMs, wish, request.voice),
          plan({ ...request, protocol: gradualDilators }),
        );
        const fromMs = share * present.totalMs;
        expect(ledInUnasked(present, fromMs, playableToMs(present, fromMs))).toEqual([]);
      },
    ),
  );
});
