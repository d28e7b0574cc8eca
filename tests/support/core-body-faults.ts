import { rungGoesIn } from '../../src/domain/ladder/rung.ts';
import type { Segment, SessionPlan } from '../../src/planning/session-plan.ts';

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
    case 'close':
      return { body, ...(body.isIn === undefined ? {} : { fault: `the end, with ${body.isIn} in` }) };
    default:
      return { body: { ...body, hasYes: false } };
  }
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
