import type { Protocol } from '../domain/protocol/protocol.ts';
import type { ProtocolProblem } from '../domain/protocol/protocol-problem.ts';

/** Why no plan came of what was given. */
export type NoPlan =
  /** Nothing in it looks like a plan. */
  | { readonly kind: 'nothing' }
  /** It is longer than any plan, or swells beyond that once it is unpacked. */
  | { readonly kind: 'tooLarge' }
  /** It was made in a way that this version does not know. */
  | { readonly kind: 'newerCode' }
  /** It holds characters that no code has. */
  | { readonly kind: 'strangeCharacters' }
  /** Its end is not there. */
  | { readonly kind: 'cutShort' }
  /** Its check does not agree: something in it is another than was written. */
  | { readonly kind: 'damaged' }
  /** What is in it can be read, and is no plan. */
  | { readonly kind: 'refused'; readonly problems: readonly ProtocolProblem[] };

export type ReadPlan =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly why: NoPlan };

/** A QR code as rows of modules, dark ones true, with the quiet zone around it. */
export type QrCode = {
  readonly rows: readonly (readonly boolean[])[];
  /** What it holds. */
  readonly text: string;
};

/** `noAddress`: this build does not know its own public address. `tooLong`: the plan goes into no link. */
export type PlanLink =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'noAddress' }
  | { readonly kind: 'tooLong' };

/** A plan in every form in which it can be handed over without a file. */
export type PlanToHand = {
  readonly link: PlanLink;
  /** Undefined where the plan does not go into one code that a phone could read. */
  readonly qr: QrCode | undefined;
};

/**
 * `refused` by the person or a policy; `absent`: there is none; `taken` by another app; `unsafe`: a browser gives no
 * camera to a page that did not come over https.
 */
export type CameraTrouble = 'refused' | 'absent' | 'taken' | 'unsafe';

/** What the camera sees, until it is stopped. */
export type Watch = { readonly stop: () => void };
