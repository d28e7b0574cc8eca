import { rungGoesIn } from '../../src/domain/ladder/rung.ts';
import type { Shown } from '../../src/domain/protocol/clearances.ts';
import type { Beat, Segment, SegmentKind, SessionPlan } from '../../src/planning/session-plan.ts';

type Body = { readonly isIn: string | undefined; readonly hasYes: boolean; readonly insertion?: string };

function isTold(segment: Segment, id: string): boolean {
  return segment.beats.some(({ cues }) => cues.some((cue) => cue.id === id));
}

/** What a segment makes of the body, and what is wrong with it there. */
function pass(body: Body, segment: Segment): { readonly body: Body; readonly fault?: string } {
  const { kind, id, rungId } = segment;
  switch (kind) {
    case 'ready':
      return { body: { ...body, hasYes: true } };
    case 'ease':
    case 'wait':
    case 'rest-at-opening':
      return { body, ...(body.hasYes || kind !== 'rest-at-opening' ? {} : { fault: 'near without a yes' }) };
    case 'insert': {
      const goesOn = body.insertion === id;
      const next = { isIn: rungId, hasYes: false, insertion: id };
      if (!goesOn && !body.hasYes) return { body: next, fault: 'in without a yes' };
      const isOnTop = body.isIn !== undefined && body.isIn !== rungId;
      return { body: next, ...(isOnTop ? { fault: `in on top of ${body.isIn}` } : {}) };
    }
    case 'hold':
    case 'move':
      return { body: { ...body, hasYes: false }, ...(body.isIn === rungId ? {} : { fault: 'held, not in' }) };
    case 'change-size':
      return { body: { hasYes: false, isIn: isTold(segment, 'size.prepare') ? undefined : body.isIn } };
    case 'remove':
      return { body: { hasYes: false, isIn: isTold(segment, 'remove.wait') ? undefined : body.isIn } };
    case 'toning':
    case 'close':
      return { body, ...(body.isIn === undefined ? {} : { fault: `${kind}, with ${body.isIn} in` }) };
    default:
      return { body: { ...body, hasYes: false } };
  }
}

const nearing: readonly SegmentKind[] = [
  'rest-at-opening',
  'insert',
  'hold',
  'move',
  'change-size',
  'remove',
];

/** Whether the breath is held in these beats: full after it came in, or empty after it went out. */
function holdsBreath({ kind, beats }: Segment): boolean {
  const isStill = (beat: Beat | undefined) => beat?.kind === 'hold' || beat?.kind === 'quiet';
  return beats.some((beat, index) => {
    const next = beats[index + 1];
    if (beat.kind === 'breatheIn' || beat.kind === 'drop')
      return next !== undefined && isStill(next) && kind !== 'toning';
    return beat.cues.some(({ id }) => id === 'breath.hold' || id === 'breath.rest');
  });
}

/** With nothing in there is nothing to take out, and washing is what ends it. */
const awayKinds: readonly SegmentKind[] = ['clean-up', 'toning', 'close'];

/** Segments in which the breath is held although something is in, at the opening, or being changed. */
export function heldBreathsNear({ segments }: SessionPlan): string[] {
  let isNear = false;
  return segments.flatMap((segment) => {
    const isOut = isTold(segment, 'remove.wait') || awayKinds.includes(segment.kind);
    const wasNear = isNear || nearing.includes(segment.kind);
    isNear = wasNear && !isOut;
    return wasNear && holdsBreath(segment) ? [`${segment.kind} at ${segment.atMs}: a held breath`] : [];
  });
}

const releasing: readonly SegmentKind[] = ['breathe', 'drops', 'stretch', 'massage'];

/** What of `plan` waits for a clinician's word, or for a part of letting go, and has none. */
export function unclearedParts({ segments, offer }: SessionPlan, shown: Shown | undefined): string[] {
  return segments.flatMap((segment, index) => {
    const at = `${segment.kind} at ${segment.atMs}`;
    const isPartners = segment.kind === 'massage' && isTold(segment, 'massage.partner-1');
    if (isPartners && !shown?.partnerMassage) return [`${at}: nobody was shown`];
    if (segment.kind !== 'toning') return [];
    const isReleased = segments.slice(0, index).some(({ kind }) => releasing.includes(kind));
    return [
      ...(shown?.toning === 'open' ? [] : [`${at}: nobody allowed it`]),
      ...(offer === 'asPlanned' ? [] : [`${at}: on a day of less`]),
      ...(isReleased ? [] : [`${at}: before any release`]),
    ];
  });
}

/** What a body cannot or should not do in `plan` from `fromMs` on, when nothing is in: in words, empty for nothing. */
export function bodyFaultsOf(plan: SessionPlan, fromMs = 0): string[] {
  const steps = new Set(plan.rungs?.filter((rung) => !rungGoesIn(rung)).map(({ id }) => id));
  // A question that is under way is still open: what follows it waits for its answer.
  const isAsked = plan.segments.some(
    ({ kind, atMs, endMs }) => kind === 'ready' && atMs < fromMs && fromMs < endMs,
  );
  let body: Body = { isIn: undefined, hasYes: isAsked };
  return plan.segments
    .filter(
      (segment) => segment.atMs >= fromMs && !(segment.kind === 'insert' && steps.has(segment.rungId ?? '')),
    )
    .flatMap((segment) => {
      const passed = pass(body, segment);
      body = passed.body;
      return passed.fault
        ? [`${segment.kind} ${segment.rungId ?? ''} at ${segment.atMs}: ${passed.fault}`]
        : [];
    });
}
