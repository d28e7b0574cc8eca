import { limit } from '../limit.ts';
import type { CautionId, CheckIn } from './check-in.ts';
import { mostUrgent, type RedFlagId, redFlags, type Urgency } from './red-flags.ts';

/** What today can be, from most to least. Each is a whole session; `rest` is a choice, not a miss. */
export const offers = ['asPlanned', 'gentler', 'outsideOnly', 'breathingOnly', 'rest'] as const;
export type Offer = (typeof offers)[number];

export type ReadinessReason =
  | { readonly kind: 'asUsual' }
  | { readonly kind: 'painMild'; readonly pain: number }
  | { readonly kind: 'painModerate'; readonly pain: number }
  | { readonly kind: 'painSevere'; readonly pain: number }
  | { readonly kind: 'worryRaised'; readonly worry: number }
  | { readonly kind: 'worryHigh'; readonly worry: number }
  | { readonly kind: 'energyLow' }
  /** An earlier session of today was stopped with pain or spotting. */
  | { readonly kind: 'insideRests' }
  | { readonly kind: 'caution'; readonly caution: CautionId };

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

/** Numbers on a 0 to 10 scale at which a day becomes a smaller one. */
export const readinessLimits = {
  moderatePainFrom: limit(4, 'pain 0-10', 'S6'),
  severePainFrom: limit(7, 'pain 0-10', 'S6'),
  raisedWorryFrom: limit(5, 'worry 0-10', 'ourDefault'),
  highWorryFrom: limit(7, 'worry 0-10', 'ourDefault'),
} as const;

type Finding = { offer: Offer; reason: ReadinessReason };

function findingOnPain(pain: number | undefined, goesInside: boolean): Finding[] {
  if (pain === undefined || pain <= 0) return [];
  if (pain >= readinessLimits.severePainFrom.value)
    return [{ offer: 'rest', reason: { kind: 'painSevere', pain } }];
  if (pain >= readinessLimits.moderatePainFrom.value)
    return [{ offer: goesInside ? 'outsideOnly' : 'gentler', reason: { kind: 'painModerate', pain } }];
  return [{ offer: 'asPlanned', reason: { kind: 'painMild', pain } }];
}

function findingOnWorry(worry: number | undefined): Finding[] {
  if (worry === undefined) return [];
  if (worry >= readinessLimits.highWorryFrom.value)
    return [{ offer: 'breathingOnly', reason: { kind: 'worryHigh', worry } }];
  if (worry >= readinessLimits.raisedWorryFrom.value)
    return [{ offer: 'gentler', reason: { kind: 'worryRaised', worry } }];
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
 * `goesInside`: whether the protocol does; where it does not, "outside only" would be no less and is never offered.
 * `insideRests`: an earlier session of today was stopped with pain or spotting, so that today stays outside.
 * The smallest offer that any answer asks for wins. Blank answers weigh nothing.
 * @source S6 for the pain bands; what each band leads to is our default
 */
export function assessReadiness(checkIn: CheckIn, goesInside = true, insideRests = false): Readiness {
  const urgency = urgencyOf(checkIn);
  if (urgency) {
    const flags = redFlags.map((flag) => flag.id).filter((id) => checkIn.redFlags.includes(id));
    return { kind: 'stopAndCall', urgency, flags };
  }
  const findings: Finding[] = [
    ...findingOnPain(checkIn.painNow, goesInside),
    ...findingOnWorry(checkIn.worryNow),
    ...(checkIn.energy === 'low' ? [{ offer: 'gentler', reason: { kind: 'energyLow' } } as const] : []),
    ...askedCautions(checkIn, goesInside).map((caution): Finding => ({
      offer: mostWith(caution),
      reason: { kind: 'caution', caution },
    })),
  ];
  if (goesInside && insideRests) findings.push({ offer: 'outsideOnly', reason: { kind: 'insideRests' } });
  const offer = findings.map((finding) => finding.offer).reduce(lesserOffer, 'asPlanned');
  const because = findings.map((finding) => finding.reason);
  // What a clinician has to answer first is not ours to overrule.
  const atMost: Offer = goesInside && insideRests ? 'outsideOnly' : 'asPlanned';
  const most = askedCautions(checkIn, goesInside).map(mostWith).reduce(lesserOffer, atMost);
  return { kind: 'offer', offer, most, because: because.length > 0 ? because : [{ kind: 'asUsual' }] };
}
