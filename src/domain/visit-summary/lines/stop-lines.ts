import type { AfterCare } from '../../check-in/after-care.ts';
import type { SessionRecord } from '../../journal/journal-record.ts';
import { ifAny } from '../facts.ts';
import { type StopSign, stopSigns, type SummaryLine } from '../summary-line.ts';
import { type Entry, entriesOf } from './entry.ts';

function signsOf({ sharpPain, bleeding, gave, panic }: AfterCare): readonly StopSign[] {
  return [
    ...(sharpPain === 'eased' ? (['painEased'] as const) : []),
    ...(sharpPain === 'goesOn' ? (['painGoesOn'] as const) : []),
    ...(bleeding === 'spotting' ? (['spotting'] as const) : []),
    ...(bleeding === 'more' ? (['bleedingMore'] as const) : []),
    ...(gave ? (['gave'] as const) : []),
    ...(panic ? (['panic'] as const) : []),
  ];
}

/** Empty for a session that was not stopped. A sign can only have been told of one that was. */
function stopsOf({ outcome, afterCare = {} }: SessionRecord): readonly StopSign[] {
  const signs = signsOf(afterCare);
  return signs.length === 0 && outcome === 'stoppedEarly' ? ['unsaid'] : signs;
}

/** Sessions that were stopped, by what was noticed; one with two signs is in both lines. */
export function stopLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const sessions = entriesOf(entries, 'session');
  return stopSigns.flatMap((of) => {
    const facts = sessions.filter(({ record }) => stopsOf(record).includes(of)).map(({ time }) => time);
    return ifAny({ id: `stop.${of}`, what: 'stop', of, facts });
  });
}
