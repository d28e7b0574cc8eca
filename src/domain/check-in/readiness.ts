import type { Limit } from '../limit.ts';
import type { Because } from '../progression/because.ts';
import { type CheckInRules, usualCheckInRules } from './check-in-rules.ts';
import type { CautionId, CheckIn } from './check-in.ts';
import { mostUrgent, type RedFlagId, redFlags, type Urgency } from './red-flags.ts';

/** What today can be, from most to least. Each is a whole session; `rest` is a choice, not a miss. */
export const offers = ['asPlanned', 'gentler', 'outsideOnly', 'breathingOnly', 'rest'] as const;
export type Offer = (typeof offers)[number];

/** Why nothing goes in today, whatever is answered. */
export type StaysOutside =
  /** An earlier session of today was stopped with pain or spotting. */
  | { readonly kind: 'insideRests' }
  /** The journal does not answer: nobody knows what it has to say about today. */
  | { readonly kind: 'journalSilent' }
  /** A clinician's answer, or figures of theirs, come first. */
  | { readonly kind: 'waits'; readonly because: readonly Because[] }
  /** As often as the plan says, and it locks how often. */
  | { readonly kind: 'oftenEnough'; readonly because: Because };

export type ReadinessReason =
  | { readonly kind: 'asUsual' }
  | { readonly kind: 'painMild'; readonly pain: number }
  | {
      readonly kind: 'painModerate' | 'painSevere';
      readonly pain: number;
      readonly limit: Limit<'pain 0-10'>;
    }
  | {
      readonly kind: 'worryRaised' | 'worryHigh';
      readonly worry: number;
      readonly limit: Limit<'worry 0-10'>;
    }
  | { readonly kind: 'energyLow' }
  | { readonly kind: 'distressToday' }
  | StaysOutside
  | { readonly kind: 'caution'; readonly caution: CautionId };

/** What besides the answers decides a day. */
export type ReadinessDay = {
  /** Whether the protocol does; where it does not, "outside only" would be no less and is never offered. */
  readonly goesInside?: boolean;
  readonly staysOutside?: readonly StaysOutside[];
  /** A session of today was stopped with panic, or feeling far away. */
  readonly wasDistressed?: boolean;
  readonly rules?: CheckInRules;
};

/** The verdict on a check-in, with its reasons. A red flag leaves no offer at all; the flags are most urgent first. */
export type Readiness =
  | {
      readonly kind: 'offer';
      readonly offer: Offer;
      /** The most that an explicit yes can have. */
      readonly most: Offer;
      readonly because: readonly ReadinessReason[];
    }
  | { readonly kind: 'stopAndCall'; readonly urgency: Urgency; readonly flags: readonly RedFlagId[] };

type Finding = { offer: Offer; reason: ReadinessReason };

function findingOnPain(
  pain: number | undefined,
  goesInside: boolean,
  { severePainFrom, moderatePainFrom }: CheckInRules,
): Finding[] {
  if (pain === undefined || pain <= 0) return [];
  if (pain >= severePainFrom.value)
    return [{ offer: 'rest', reason: { kind: 'painSevere', pain, limit: severePainFrom } }];
  if (pain >= moderatePainFrom.value) {
    const reason = { kind: 'painModerate', pain, limit: moderatePainFrom } as const;
    return [{ offer: goesInside ? 'outsideOnly' : 'gentler', reason }];
  }
  return [{ offer: 'asPlanned', reason: { kind: 'painMild', pain } }];
}

function findingOnWorry(
  worry: number | undefined,
  { highWorryFrom, raisedWorryFrom }: CheckInRules,
): Finding[] {
  if (worry === undefined) return [];
  if (worry >= highWorryFrom.value)
    return [{ offer: 'breathingOnly', reason: { kind: 'worryHigh', worry, limit: highWorryFrom } }];
  if (worry >= raisedWorryFrom.value)
    return [{ offer: 'gentler', reason: { kind: 'worryRaised', worry, limit: raisedWorryFrom } }];
  return [];
}

/** The smaller of two offers: the one further down the list from "as planned" to "rest". */
export function lesserOffer(a: Offer, b: Offer): Offer {
  return offers.indexOf(a) >= offers.indexOf(b) ? a : b;
}

/** Offers that ask less than `offer`: the person may take any of them with one tap. */
export function lesserOffers(offer: Offer): readonly Offer[] {
  return offers.slice(offers.indexOf(offer) + 1);
}

/** Pregnancy, a device in place and the like speak against anything inside, and against nothing else. */
export function askedCautions({ cautions }: Pick<CheckIn, 'cautions'>, goesInside: boolean) {
  return cautions.filter((caution) => goesInside || caution !== 'notCleared');
}

/** The most that today can be with `caution`: the breath, or what stays outside. */
function mostWith(caution: CautionId): Offer {
  return caution === 'notCleared' ? 'outsideOnly' : 'breathingOnly';
}

/** @source S12 a fever after recent surgery, birth or radiotherapy does not wait for the evening */
function urgencyOf({ redFlags: flags, cautions }: CheckIn): Urgency | undefined {
  const feverIsUrgent = cautions.includes('healing') || cautions.includes('radiotherapy');
  return flags.includes('fever') && feverIsUrgent ? 'now' : mostUrgent(flags);
}

/**
 * Says what today could be and why. Never decides: the person may always choose less with one tap, and more only with
 * an explicit yes, except after a red flag, which leaves no session to choose.
 * The smallest offer that any answer asks for wins. Blank answers weigh nothing.
 * @source S6 for the pain bands; what each band leads to is our default
 */
export function assessReadiness(
  checkIn: CheckIn,
  {
    goesInside = true,
    staysOutside = [],
    wasDistressed = false,
    rules = usualCheckInRules,
  }: ReadinessDay = {},
): Readiness {
  const urgency = urgencyOf(checkIn);
  if (urgency) {
    const flags = redFlags.map((flag) => flag.id).filter((id) => checkIn.redFlags.includes(id));
    return { kind: 'stopAndCall', urgency, flags };
  }
  const findings: Finding[] = [
    ...findingOnPain(checkIn.painNow, goesInside, rules),
    ...findingOnWorry(checkIn.worryNow, rules),
    ...(wasDistressed ? [{ offer: 'breathingOnly', reason: { kind: 'distressToday' } } as const] : []),
    ...(checkIn.energy === 'low' ? [{ offer: 'gentler', reason: { kind: 'energyLow' } } as const] : []),
    ...askedCautions(checkIn, goesInside).map((caution): Finding => ({
      offer: mostWith(caution),
      reason: { kind: 'caution', caution },
    })),
    ...(goesInside ? staysOutside : []).map((reason): Finding => ({ offer: 'outsideOnly', reason })),
  ];
  const offer = findings.map((finding) => finding.offer).reduce(lesserOffer, 'asPlanned');
  const because = findings.map((finding) => finding.reason);
  // What a clinician has to answer first is not ours to overrule.
  const atMost: Offer = goesInside && staysOutside.length > 0 ? 'outsideOnly' : 'asPlanned';
  const most = askedCautions(checkIn, goesInside).map(mostWith).reduce(lesserOffer, atMost);
  return { kind: 'offer', offer, most, because: because.length > 0 ? because : [{ kind: 'asUsual' }] };
}
