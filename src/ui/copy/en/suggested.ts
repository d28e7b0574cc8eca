import type { Suggestion } from '../../../domain/progression/suggestion.ts';
import { easierName, rungName } from './sizes.ts';
import { own } from '../gaps.ts';

/** A suggestion in a few words; why it is made is told beside it. */
export function suggested(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'rest':
      return 'Nothing goes in for now';
    case 'askFirst':
      return `Ask ${own.clinician} first`;
    case 'outside':
      return 'Touch and breath, with nothing in';
    case 'stepDown':
      return `A smaller size: ${easierName(suggestion.to)}`;
    case 'beginAgain': {
      const at = `Begin again at ${easierName(suggestion.at)}`;
      return suggestion.length === 'shorter' ? `${at}, for a shorter time` : at;
    }
    case 'stay':
      return 'Stay with this size';
    case 'variety':
      return 'Something different for a while';
    case 'stepUp':
      return suggestion.way === 'aLittle'
        ? `A little of ${rungName(suggestion.to)}, after your own size`
        : `${rungName(suggestion.to)} as your own size`;
  }
}
