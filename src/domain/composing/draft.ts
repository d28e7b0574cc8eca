import { isSameJson } from '../same-json.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { protocolSchemaVersion } from '../protocol/protocol-limits.ts';
import { starterIds } from '../protocol/starter-ids.ts';

/**
 * A protocol while somebody writes it. Every value in `protocol` can be read by itself; whether all of it goes together is
 * for `problemsOf` to say.
 */
export type Draft = {
  readonly protocol: Protocol;
  /** As it came in, or was last handed over; a change counts its version up. Absent for what is new. */
  readonly base?: Protocol;
  /** What was written into a field and cannot be read, by the field's place; the protocol keeps what it had there. */
  readonly unread: Readonly<Record<string, string>>;
};

/** Who writes it: remembered for the next plan. */
export type Signature = {
  readonly author?: string | undefined;
  readonly clinic?: string | undefined;
};

/** What a new plan is given. The id must not be in use; a title is needed. */
export type NewPlan = { readonly id: string; readonly title: string; readonly signature: Signature };

function signed(protocol: Protocol, { author, clinic }: Signature): Protocol {
  return { ...protocol, ...(author ? { author } : {}), ...(clinic ? { clinic } : {}) };
}

/** Enough to tell plans apart, and few: every character of chance is one more in a QR code. */
const idCharacters = 10;

/** An id for a new plan, out of an id that nobody else has. */
export function planIdFrom(uniqueId: string): string {
  return `plan-${uniqueId
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(-idCharacters)}`;
}

/** A plan without any part. */
export function emptyDraft({ id, title, signature }: NewPlan): Draft {
  const protocol: Protocol = {
    schema: protocolSchemaVersion,
    id,
    version: 1,
    title,
    ledBy: 'comfort',
    phases: [],
  };
  return { protocol: signed(protocol, signature), unread: {} };
}

/**
 * A draft that begins as `protocol`. One of our starters becomes a plan of its own, with the id, title and signature of
 * `plan`; any other stays itself, and its version counts up once it is changed.
 */
export function draftFrom(protocol: Protocol, plan: NewPlan): Draft {
  if (!starterIds.includes(protocol.id)) return { protocol, base: protocol, unread: {} };
  const { id, title, signature } = plan;
  return { protocol: signed({ ...protocol, id, title, version: 1 }, signature), unread: {} };
}

function withoutVersion({ version: _version, madeOn: _madeOn, ...content }: Protocol) {
  return content;
}

/**
 * The protocol as it would leave on `day` (YYYY-MM-DD): made on that day, one version after the one that it changes. What
 * has not been changed stays as it was.
 */
export function protocolOn({ protocol, base }: Draft, day: string): Protocol {
  if (base && isSameJson(withoutVersion(base), withoutVersion(protocol))) return base;
  return { ...protocol, version: (base?.version ?? 0) + 1, madeOn: day };
}

/** `draft` once it was handed over as `protocol`: whatever is changed from here on is the next version. */
export function withHandedOver(draft: Draft, protocol: Protocol): Draft {
  return { ...draft, protocol, base: protocol };
}
