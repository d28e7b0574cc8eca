import * as v from 'valibot';
import { type Limit, limit } from '../limit.ts';

type ZeroToTen = 'pain 0-10' | 'worry 0-10';

/** The numbers of the check-in at which a day becomes a smaller one. */
export type CheckInRules = {
  readonly moderatePainFrom: Limit<'pain 0-10'>;
  readonly severePainFrom: Limit<'pain 0-10'>;
  readonly raisedWorryFrom: Limit<'worry 0-10'>;
  readonly highWorryFrom: Limit<'worry 0-10'>;
};

/** @source S6 for the pain bands; what each band leads to is our default */
export const usualCheckInRules: CheckInRules = {
  moderatePainFrom: limit(4, 'pain 0-10', 'S6'),
  severePainFrom: limit(7, 'pain 0-10', 'S6'),
  raisedWorryFrom: limit(5, 'worry 0-10', 'ourDefault'),
  highWorryFrom: limit(7, 'worry 0-10', 'ourDefault'),
};

type RuleName = keyof CheckInRules;

/** How far a protocol may move each number: pain only towards caution, worry by a little more. */
export const checkInRuleBounds = {
  moderatePainFrom: { least: limit(1, 'pain 0-10', 'ourDefault'), most: usualCheckInRules.moderatePainFrom },
  severePainFrom: { least: limit(2, 'pain 0-10', 'ourDefault'), most: usualCheckInRules.severePainFrom },
  raisedWorryFrom: {
    least: limit(1, 'worry 0-10', 'ourDefault'),
    most: limit(7, 'worry 0-10', 'ourDefault'),
  },
  highWorryFrom: {
    least: limit(2, 'worry 0-10', 'ourDefault'),
    most: limit(9, 'worry 0-10', 'ourDefault'),
  },
} as const satisfies Record<RuleName, { readonly least: Limit<ZeroToTen>; readonly most: Limit<ZeroToTen> }>;

function within({ least, most }: { readonly least: Limit<ZeroToTen>; readonly most: Limit<ZeroToTen> }) {
  return v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least.value), v.maxValue(most.value)));
}

const { moderatePainFrom, severePainFrom, raisedWorryFrom, highWorryFrom } = checkInRuleBounds;

/** What a protocol may say about the check-in. What it leaves out is as usual; the higher band begins above the lower. */
export const checkInEditsSchema = v.pipe(
  v.looseObject({
    moderatePainFrom: within(moderatePainFrom),
    severePainFrom: within(severePainFrom),
    raisedWorryFrom: within(raisedWorryFrom),
    highWorryFrom: within(highWorryFrom),
  }),
  v.check((edits) => {
    const rules = checkInRulesOf(edits);
    return (
      rules.moderatePainFrom.value < rules.severePainFrom.value &&
      rules.raisedWorryFrom.value < rules.highWorryFrom.value
    );
  }),
);

export type CheckInEdits = { readonly [Name in RuleName]?: number };

function edited<Unit extends ZeroToTen>(usual: Limit<Unit>, value: number | undefined): Limit<Unit> {
  return value === undefined || value === usual.value ? usual : limit(value, usual.unit, 'plan');
}

/** The numbers in force under a protocol that has these edits. */
export function checkInRulesOf(edits: CheckInEdits = {}): CheckInRules {
  const usual = usualCheckInRules;
  return {
    moderatePainFrom: edited(usual.moderatePainFrom, edits.moderatePainFrom),
    severePainFrom: edited(usual.severePainFrom, edits.severePainFrom),
    raisedWorryFrom: edited(usual.raisedWorryFrom, edits.raisedWorryFrom),
    highWorryFrom: edited(usual.highWorryFrom, edits.highWorryFrom),
  };
}
