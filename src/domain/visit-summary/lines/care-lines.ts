import { redFlags } from '../../check-in/red-flags.ts';
import {
  circumstances,
  clinicianAnswers,
  decisionChoices,
  type JournalRecord,
} from '../../journal/journal-record.ts';
import { countedOnce } from '../../journal/counted-once.ts';
import { ifAny } from '../facts.ts';
import { sizeOf } from '../size.ts';
import { bleedingTold, type SummaryLine } from '../summary-line.ts';
import { type Between, type Entry, entriesOf, practisedIn } from './entry.ts';

function flagLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const flagged = entriesOf(entries, 'checkIn').filter(({ record }) => record.outcome === 'redFlag');
  return redFlags.flatMap(({ id: of }) => {
    const facts = flagged
      .filter(({ record }) => record.answers.redFlags.includes(of))
      .map(({ time }) => time);
    return ifAny({ id: `redFlag.${of}`, what: 'redFlag', of, facts });
  });
}

function bleedingLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const practised = practisedIn(entries);
  return bleedingTold.flatMap((of) => {
    const facts = practised.filter(({ record }) => record.reflection.bleeding === of).map(({ time }) => time);
    return ifAny({ id: `bleeding.${of}`, what: 'bleeding', of, facts });
  });
}

/** An answer belongs to the day on which it was given, whenever it was written down. */
function answerLines(records: readonly JournalRecord[], { from, to }: Between): readonly SummaryLine[] {
  const answers = countedOnce(records).flatMap((record) =>
    record.kind === 'clinicianAnswer' && record.answeredOn >= from && record.answeredOn <= to ? [record] : [],
  );
  return clinicianAnswers.flatMap((of) => {
    const days = answers.filter(({ answer }) => answer === of).map(({ answeredOn }) => answeredOn);
    const facts = days.toSorted().map((day) => ({ day }));
    return ifAny({ id: `clinicianAnswer.${of}`, what: 'clinicianAnswer', of, facts });
  });
}

/** Red flags, bleeding that was told, and what was said of a clinician. */
export function careLines(
  records: readonly JournalRecord[],
  entries: readonly Entry[],
  between: Between,
): readonly SummaryLine[] {
  const spoken = entriesOf(entries, 'clinician').map(({ record: { day } }) => ({ day }));
  return [
    ...flagLines(entries),
    ...bleedingLines(entries),
    ...ifAny({ id: 'clinicianSpoken', what: 'clinicianSpoken', facts: spoken }),
    ...answerLines(records, between),
  ];
}

/** What the person decided about their size. */
export function decisionLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const decided = entriesOf(entries, 'decision');
  return decisionChoices.flatMap((of) => {
    const facts = decided
      .filter(({ record }) => record.choice === of)
      .map(({ record: { day, rung } }) => ({ day, size: sizeOf(rung) }));
    return ifAny({ id: `decision.${of}`, what: 'decision', of, facts });
  });
}

/** What was told of the person's life. */
export function circumstanceLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const told = entriesOf(entries, 'circumstance');
  return circumstances.flatMap((of) => {
    const facts = told.filter(({ record }) => record.what === of).map(({ record: { day } }) => ({ day }));
    return ifAny({ id: `circumstance.${of}`, what: 'circumstance', of, facts });
  });
}
