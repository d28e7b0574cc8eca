import type { ProtocolProblem } from '../protocol/protocol-problem.ts';

/** What stands in the way of handing a draft over: whoever gets it could not use it. */
export type Fault =
  /** What was written into the field cannot be read. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'wrongValue' }
  /** There is nothing to guide in it. */
  | { readonly kind: 'nothingToGuide' }
  /** `upTo` is less than `times`. */
  | { readonly kind: 'timesCross' }
  /** The higher band of the check-in begins within or below the lower. */
  | { readonly kind: 'bandsCross' }
  | { readonly kind: 'homeworkNeedsWords' }
  /** A page to read is replaced, and nothing is written in its place. */
  | { readonly kind: 'pageNeedsWords' }
  | Extract<
      ProtocolProblem,
      {
        readonly kind:
          | 'tooManyPhases'
          | 'calendarCrosses'
          | 'sizeAboveCeiling'
          | 'easyAboveCap'
          | 'dayBeforeMade'
          | 'tooLong';
      }
    >;

/** What is worth a look: the app does something else than one may have meant, or cannot do it at all. */
export type Advice =
  /** Held or moved before anything has gone in: it is left out. */
  | { readonly kind: 'nothingIn' }
  /** Held or moved is a size that is not in: it is left out. */
  | { readonly kind: 'anotherSizeIn' }
  /** Taken out with nothing in: it is left out. */
  | { readonly kind: 'nothingToTakeOut' }
  /** What goes in is not taken out again: the app puts that in. */
  | { readonly kind: 'neverTakenOut' }
  /** A change of size that does not lead to an insertion of it: it is left out. */
  | { readonly kind: 'changeLeadsNowhere' }
  /** Toning without letting go before it: it is left out. */
  | { readonly kind: 'toningBeforeRelease' }
  /** `atMost` seconds is what the app holds a lift for. */
  | { readonly kind: 'toningHeldLess'; readonly atMost: number }
  /** Without an author `atMost` lifts are guided. */
  | { readonly kind: 'toningFewer'; readonly atMost: number }
  /** Rests are made as long as the lifts. */
  | { readonly kind: 'toningRestsLonger' }
  /** Contract and relax needs an author: it is left out. */
  | { readonly kind: 'squeezeNeedsAuthor' }
  /** A larger size is never named while the size is locked. */
  | { readonly kind: 'largerWhileLocked' }
  /** When a size is easy counts only where comfort leads, or in a calendar part that says so. */
  | { readonly kind: 'easyNotUsed' }
  /** The ceiling is a step before insertion: nothing goes in. */
  | { readonly kind: 'ceilingOutside' }
  /** More often a week than the days of rest leave days for. */
  | { readonly kind: 'oftenerThanRest'; readonly days: number }
  /** The person will have to enter it from a sheet before the plan opens. */
  | { readonly kind: 'figureMissing' }
  /** A calendar is there, and comfort leads: it is not used. */
  | { readonly kind: 'calendarNotUsed' }
  | { readonly kind: 'calendarOver'; readonly until: string }
  | { readonly kind: 'reviewPassed' }
  | { readonly kind: 'visitPassed' }
  /** The therapist's own voice, and nothing to read for those who cannot hear it. */
  | { readonly kind: 'noteWithoutWords' };

/** Something to be said beside the field at `place`, such as `phases.hold.seconds` or `frequency.upTo`. */
export type DraftProblem = { readonly place: string } & (
  | { readonly weight: 'fault'; readonly what: Fault }
  | { readonly weight: 'advice'; readonly what: Advice }
);

export function fault(place: string, what: Fault): DraftProblem {
  return { place, weight: 'fault', what };
}

export function advice(place: string, what: Advice): DraftProblem {
  return { place, weight: 'advice', what };
}
