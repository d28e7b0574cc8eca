import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { offers } from '../../src/domain/check-in/readiness.ts';
import type { SessionInput } from '../../src/machines/session-context.ts';
import type { SessionEvent } from '../../src/machines/session-events.ts';
import { sessionMachine } from '../../src/machines/session.machine.ts';
import { answers, playhead, prepared, stamp } from './core-session.ts';

export type Snapshot = SnapshotFrom<typeof sessionMachine>;

/** What the ports answer by themselves: XState's own events, which are not among ours. */
function portEvents(snapshot: Snapshot): SessionEvent[] {
  const keeping = (['notToday', 'saving'] as const).filter((state) =>
    snapshot.matches({ [state]: 'keeping' }),
  );
  return keeping.flatMap((state) => {
    const actorId = `0.session.${state}.keeping`;
    return [
      { type: `xstate.done.actor.${actorId}`, output: { ok: true }, actorId },
      { type: `xstate.done.actor.${actorId}`, output: { ok: false, reason: 'full' }, actorId },
      { type: `xstate.error.actor.${actorId}`, error: new Error('broken'), actorId },
    ] as unknown as SessionEvent[];
  });
}

const standing: readonly SessionEvent[] = [
  answers({}),
  answers({ painNow: 7, worryNow: 7 }),
  answers({ redFlags: ['fever'] }),
  { type: 'checkIn.finish', stamp },
  ...offers.flatMap((offer) => [
    { type: 'offer.choose', offer, explicitYes: false } as const,
    { type: 'offer.choose', offer, explicitYes: true } as const,
  ]),
  { type: 'offer.togglePhase', phaseId: 'touch' },
  { type: 'offer.chooseSize', rungId: 'd18', explicitYes: false },
  { type: 'offer.chooseSize', rungId: 'd26', explicitYes: true },
  { type: 'session.start', stamp },
  { type: 'session.notToday', stamp },
  { type: 'session.pause' },
  { type: 'session.resume' },
  { type: 'session.skip' },
  { type: 'session.longer' },
  { type: 'session.shorter' },
  { type: 'session.repeat' },
  { type: 'session.easeBack' },
  { type: 'session.carryOn' },
  { type: 'session.smaller' },
  { type: 'session.outsideOnly' },
  { type: 'session.breathingOnly' },
  { type: 'session.moreTime' },
  { type: 'session.finish' },
  { type: 'session.stop' },
  { type: 'session.takeUpAgain' },
  { type: 'afterCare.change', afterCare: {} },
  { type: 'afterCare.change', afterCare: { gave: true } },
  { type: 'afterCare.change', afterCare: { sharpPain: 'eased' } },
  { type: 'afterCare.change', afterCare: { panic: true } },
  { type: 'afterCare.finish' },
  { type: 'afterCare.again' },
  { type: 'reflection.change', reflection: { felt: 'easier' } },
  { type: 'reflection.finish' },
  { type: 'save.again' },
  { type: 'session.letGo' },
  prepared,
  { type: 'track.ended' },
  { type: 'sound.interrupted', cause: 'outside' },
  { type: 'sound.resumed' },
  { type: 'sound.lost' },
];

/** Everything that can happen, and the playhead a little on, in each segment, and at the end of each. */
function eventsAt(snapshot: Snapshot): readonly SessionEvent[] {
  const { context } = snapshot;
  const ahead = context.plan?.segments.filter((segment) => segment.endMs > context.playheadMs) ?? [];
  const moments = ahead.flatMap((segment) => [segment.atMs + 1000, segment.endMs - 100]);
  const times = moments.filter((ms) => ms > context.playheadMs).map(playhead);
  return [...standing, ...portEvents(snapshot), ...times];
}

/** What tells two states apart here: plans by their segments, the playhead by where it is, answers by their verdict. */
function keyOf({ value, context }: Snapshot): string {
  const segments = context.plan?.segments ?? [];
  const at = segments.findIndex((segment) => context.playheadMs < segment.endMs);
  return JSON.stringify([
    value,
    context.readiness,
    context.checkIn.redFlags,
    context.offer,
    segments.map((segment) => segment.kind),
    at,
    context.endedEarly,
    context.afterCare,
    context.sizes?.currentId,
    context.comesBack,
  ]);
}

export type Walked = { readonly from: Snapshot; readonly event: SessionEvent; readonly to: Snapshot };

export function firstOf(input: SessionInput): Snapshot {
  return initialTransition(sessionMachine, input)[0];
}

/** Walks the machine breadth first from `first`, over at most `atMost` states, and tells of every step. */
export function walkSession(first: Snapshot, atMost: number, tell: (step: Walked) => void): Snapshot[] {
  const reached = new Map([[keyOf(first), first]]);
  for (const from of reached.values()) {
    if (from.status !== 'active') continue;
    for (const event of eventsAt(from)) {
      const [to] = transition(sessionMachine, from, event);
      tell({ from, event, to });
      const key = keyOf(to);
      if (!reached.has(key) && reached.size < atMost) reached.set(key, to);
    }
  }
  return [...reached.values()];
}
