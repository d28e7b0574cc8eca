import { orderOf, type Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { withoutAccents } from '../without-accents.ts';
import type { JournalRecord } from './journal-record.ts';
import { newestFirst } from './newest-first.ts';

/** What is looked for. Absent asks for nothing; the days are YYYY-MM-DD, both counted, in either order. */
export type JournalSearch = {
  readonly from?: string;
  readonly to?: string;
  readonly size?: Rung;
  /** Each of them, in any order, wherever it stands; capitals and accents make no difference. */
  readonly words?: string;
};

/** Every size that a record is about: used in it, or decided on. */
export function sizesOf(record: JournalRecord): readonly Rung[] {
  if (record.kind === 'decision') return [record.rung];
  const isPractised = record.kind === 'session' || record.kind === 'practice';
  return isPractised ? (record.sizes ?? []).map(({ rung }) => rung) : [];
}

/** The sizes that occur, each once, from the smallest. */
export function sizesIn(records: readonly JournalRecord[]): readonly Rung[] {
  const found: Rung[] = [];
  for (const rung of records.flatMap(sizesOf))
    if (!found.some((other) => isSameSize(other, rung))) found.push(rung);
  return found.sort((a, b) => orderOf(a) - orderOf(b));
}

function daysOf({ from, to }: JournalSearch): readonly [string | undefined, string | undefined] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}

/** What the person wrote themselves. */
function writtenIn(record: JournalRecord): readonly (string | undefined)[] {
  switch (record.kind) {
    case 'note':
      return [record.text];
    case 'session':
    case 'practice':
      return [record.reflection.note];
    case 'score':
      return [record.name, record.note];
    case 'reading':
    case 'visit':
      return [record.note];
    default:
      return [];
  }
}

/**
 * The records that fit all that is asked for, newest first. Words are looked for in what the person wrote, and in the
 * reasons that they chose as `reasonsIn` words them.
 */
export function searchJournal(
  records: readonly JournalRecord[],
  search: JournalSearch,
  reasonsIn: (record: JournalRecord) => readonly string[],
): readonly JournalRecord[] {
  const { size, words = '' } = search;
  const [from, to] = daysOf(search);
  const wanted = withoutAccents(words).split(/\s+/u).filter(Boolean);
  const hasWords = (record: JournalRecord) => {
    const told = withoutAccents([...writtenIn(record), ...reasonsIn(record)].join('\n'));
    return wanted.every((word) => told.includes(word));
  };
  return records
    .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
    .filter((record) => size === undefined || sizesOf(record).some((rung) => isSameSize(rung, size)))
    .filter((record) => wanted.length === 0 || hasWords(record))
    .toSorted(newestFirst);
}
