import type { Advice, Fault } from '../../../domain/composing/draft-problem.ts';
import { number, tenths } from '../written.ts';

/** What is said beside a field; a day comes in as it is written where the reader is. */
export const composeProblems = {
  fault: (what: Fault): string => {
    switch (what.kind) {
      case 'unread':
        return 'This cannot be read.';
      case 'wrongValue':
        return 'This cannot be right.';
      case 'nothingToGuide':
        return 'There is nothing to guide yet. Add a part.';
      case 'timesCross':
        return '“Up to” is less than the number before it.';
      case 'bandsCross':
        return 'Resting, or breath alone, has to begin above where a gentler day begins.';
      case 'homeworkNeedsWords':
        return 'This needs a few words: nobody could know what to do.';
      case 'pageNeedsWords':
        return 'This needs a few words, or the page stays as it is.';
      case 'tooManyPhases':
        return `${what.count} parts are more than ${what.atMost}, the most that a plan has.`;
      case 'calendarCrosses':
        return 'These weeks end before they begin, or begin before the part in front of them has ended.';
      case 'sizeAboveCeiling':
        return `${number(what.diameterMm, tenths)} mm is above the largest size of this plan, ${number(what.ceilingMm, tenths)} mm.`;
      case 'easyAboveCap':
        return `A pain of ${what.pain} would count as easy, and a session may reach ${what.cap}. Both cannot be so.`;
      case 'dayBeforeMade':
        return 'This day is already over.';
      case 'tooLong':
        return `It would take ${what.minutes} minutes; ${what.atMost} is the most for one sitting.`;
    }
  },
  advice: (what: Advice, dayOf: (day: string) => string): string => {
    switch (what.kind) {
      case 'nothingIn':
        return 'Nothing has gone in before this, so the app leaves it out.';
      case 'anotherSizeIn':
        return 'Another size is in at this point, so the app leaves it out.';
      case 'nothingToTakeOut':
        return 'Nothing is in at this point, so the app leaves it out.';
      case 'neverTakenOut':
        return 'It is not taken out again. The app puts that in by itself.';
      case 'changeLeadsNowhere':
        return 'This size does not go in afterwards, or nothing is in, so the app leaves the change out.';
      case 'toningBeforeRelease':
        return 'Nothing lets go before it. The app leaves toning out until breathing, drops, stretches or massage come first.';
      case 'toningHeldLess':
        return `The app holds a lift for ${what.atMost} seconds at most.`;
      case 'toningFewer':
        return `Without your name the app guides ${what.atMost} lifts at most.`;
      case 'toningRestsLonger':
        return 'The app makes the rest as long as the lift.';
      case 'squeezeNeedsAuthor':
        return 'This needs your name under “Who and when”. Without it the app leaves the squeeze out.';
      case 'largerWhileLocked':
        return 'The size is fixed under “Limits”, so this never comes to anything.';
      case 'easyNotUsed':
        return 'A calendar leads, and none of its weeks goes by what is easy, so this is not used.';
      case 'ceilingOutside':
        return 'Nothing goes in with this, although parts of the plan do.';
      case 'oftenerThanRest':
        return `That leaves ${what.days} days a week, fewer than the sessions.`;
      case 'figureMissing':
        return 'Without it the plan is locked until the person enters it from your sheet.';
      case 'calendarNotUsed':
        return 'There is a calendar, and comfort leads: it is kept, and not used.';
      case 'calendarOver':
        return `The last weeks ended on ${dayOf(what.until)}, so the plan is locked.`;
      case 'reviewPassed':
      case 'visitPassed':
        return 'This day is already over.';
      case 'noteWithoutWords':
        return 'Somebody who cannot hear gets nothing of it. Please write down what you say.';
    }
  },
};
