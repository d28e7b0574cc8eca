import type { Source } from '../limit.ts';

/** How soon care is needed: now, within the day, or at the next chance to ask. */
export const urgencies = ['now', 'today', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

/** A symptom that ends the visit for today and says whom to call. It cannot be overruled in the app. */
export type RedFlag = {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  readonly source: Source;
};

export const redFlagIds = [
  'heavyBleeding',
  'bleedingOn',
  'severePain',
  'cannotPassUrine',
  'leaking',
  'fever',
  'dischargeOrBurning',
  'unexplainedBleeding',
] as const;
export type RedFlagId = (typeof redFlagIds)[number];

/** Every red flag, most urgent first, in the order in which the check-in lists them. */
export const redFlags: readonly RedFlag[] = [
  { id: 'heavyBleeding', urgency: 'now', source: 'S11' },
  { id: 'severePain', urgency: 'now', source: 'ourDefault' },
  { id: 'cannotPassUrine', urgency: 'now', source: 'S96' },
  { id: 'leaking', urgency: 'now', source: 'S13' },
  { id: 'fever', urgency: 'today', source: 'S12' },
  { id: 'bleedingOn', urgency: 'today', source: 'S10' },
  { id: 'dischargeOrBurning', urgency: 'today', source: 'ourDefault' },
  { id: 'unexplainedBleeding', urgency: 'soon', source: 'S7' },
];

/** The soonest of `named`; undefined for none. */
export function mostUrgentOf(named: readonly Urgency[]): Urgency | undefined {
  return urgencies.find((urgency) => named.includes(urgency));
}

/** The most urgent of the flags named; undefined for none. */
export function mostUrgent(ids: readonly RedFlagId[]): Urgency | undefined {
  return mostUrgentOf(redFlags.filter((flag) => ids.includes(flag.id)).map((flag) => flag.urgency));
}
