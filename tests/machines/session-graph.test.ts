import { expect, test } from 'vitest';
import { transition } from 'xstate';
import type { AfterCare } from '../../src/domain/check-in/after-care.ts';
import { blankCheckIn, type CheckIn } from '../../src/domain/check-in/check-in.ts';
import { redFlagIds } from '../../src/domain/check-in/red-flags.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { sessionMachine } from '../../src/machines/session.machine.ts';
import { plan } from '../../src/planning/plan.ts';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import { atOnce, stamp, withCheckIn, withDilators } from '../support/core-session.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';
import { firstOf, type Snapshot, walkSession } from '../support/core-session-walk.ts';

/** Room for a long walk on a busy machine. */
const walkMs = 60_000;

const short = { ...withCheckIn, protocol: breatheWithMe };
const stop = { type: 'session.stop' } as const;

const stoppedDilatorSession: ResumePoint = {
  schema: 1,
  stage: 'afterCare',
  stamp,
  plan: plan({ ...withDilators, offer: 'asPlanned', chosen: [], voice: testVoice, sizes: threeDilators }),
  playheadMs: 600_000,
  hadCheckIn: true,
  checkIn: blankCheckIn,
  easedBack: 0,
  endedEarly: true,
  reflection: {},
};

function statesOf(snapshots: readonly Snapshot[]): string[] {
  return [...new Set(snapshots.map((snapshot) => JSON.stringify(snapshot.value)))].toSorted();
}

test(
  'stop is accepted in every state that can be reached, and leads out of the session',
  () => {
    const reached = [
      ...walkSession(firstOf(short), 480, () => {}),
      ...walkSession(firstOf(atOnce), 150, () => {}),
    ];
    expect(statesOf(reached)).toEqual(
      [
        'checkingIn',
        'left',
        'letGo',
        { notToday: 'keeping' },
        { notToday: 'kept' },
        { notToday: 'notKept' },
        'offering',
        { inSession: 'preparing' },
        ...['easing', 'interrupted', 'paused', 'running', 'waiting'].map((guiding) => ({
          inSession: { guiding },
        })),
        { afterCare: 'advised' },
        { afterCare: 'asking' },
        'reflecting',
        { saving: 'keeping' },
        { saving: 'notKept' },
        'saved',
      ]
        .map((value) => JSON.stringify(value))
        .toSorted(),
    );
    const active = reached.filter((snapshot) => snapshot.status === 'active');
    const deaf = active.filter((snapshot) => !snapshot.can(stop));
    expect(statesOf(deaf), 'a record that is being written is written to its end').toEqual([
      '{"saving":"keeping"}',
    ]);
    const stopped = active.map((snapshot) => transition(sessionMachine, snapshot, stop)[0]);
    expect(stopped.filter((snapshot) => snapshot.matches('inSession'))).toEqual([]);
  },
  walkMs,
);

test('no step breaks the machine, turns guided time back, or passes a red flag', () => {
  const faults: string[] = [];
  let steps = 0;
  walkSession(firstOf(short), 200, ({ from, event, to }) => {
    steps += 1;
    const step = `${event.type} in ${JSON.stringify(from.value)}`;
    if (to.status === 'error') faults.push(`${step} breaks`);
    if (to.context.playheadMs < from.context.playheadMs) faults.push(`${step} turns time back`);
    const isRedFlagDay = to.context.readiness?.kind === 'stopAndCall';
    if (isRedFlagDay && to.matches('inSession')) faults.push(`${step} passes a red flag`);
  });
  expect(faults).toEqual([]);
  expect(steps).toBeGreaterThan(5000);
});

const redFlagDays: CheckIn[] = [
  ...redFlagIds.map((flag) => ({ ...blankCheckIn, redFlags: [flag] })),
  { ...blankCheckIn, painNow: 0, worryNow: 0, energy: 'plenty', redFlags: [...redFlagIds] },
  { ...blankCheckIn, painNow: 10, worryNow: 10, redFlags: ['fever'], cautions: ['healing'] },
];

test.each(redFlagDays)('no path leads from the finished check-in %j into a session', (checkIn) => {
  const begun = firstOf({ ...short, draft: checkIn });
  for (const last of ['checkIn.finish', 'session.notToday'] as const) {
    const [weighed] = transition(sessionMachine, begun, { type: last, stamp });
    const states = statesOf(walkSession(weighed, 200, () => {}));
    expect(states).toEqual([
      '"left"',
      '{"notToday":"keeping"}',
      '{"notToday":"kept"}',
      '{"notToday":"notKept"}',
    ]);
  }
});

test.each<AfterCare>([{ gave: true }, { sharpPain: 'goesOn' }, { bleeding: 'more' }, { panic: true }])(
  'a reload after %j was ticked leads to what to do, and never back into guiding',
  (afterCare) => {
    const back = firstOf({ ...withDilators, resume: { ...stoppedDilatorSession, afterCare } });
    expect(back.value).toEqual({ afterCare: 'advised' });
    const reached = walkSession(back, 100, () => {});
    expect(reached.filter((snapshot) => snapshot.matches('inSession'))).toEqual([]);
  },
);

test('after something gave in mid-session no path leads back into guiding, and nothing more is asked', () => {
  const flagged = ['inSession', 'reflecting'];
  let steps = 0;
  const stopped = firstOf({ ...withDilators, resume: stoppedDilatorSession });
  const [told] = transition(sessionMachine, stopped, {
    type: 'afterCare.change',
    afterCare: { gave: true },
  });
  const [advised] = transition(sessionMachine, told, { type: 'afterCare.finish' });
  expect(advised.value).toEqual({ afterCare: 'advised' });
  walkSession(advised, 100, ({ to }) => {
    steps += 1;
    expect(flagged.filter((state) => to.matches(state as 'reflecting'))).toEqual([]);
  });
  expect(steps).toBeGreaterThan(50);
});
