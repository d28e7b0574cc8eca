import type { PracticeRecord } from '../../../domain/journal/practice-record.ts';
import {
  pairs,
  pairsWorthShowing,
  type QuestionnaireRecord,
  sumOf,
} from '../../../domain/journal/questionnaire-record.ts';
import type { EntryRecord } from '../../../domain/journal/journal-record.ts';
import type { ReadingRecord } from '../../../domain/journal/reading-record.ts';
import type { Copy } from '../../copy/en.ts';
import { around, type Entry, howItWas, type Told, toldOfSizes } from './told-of-session.ts';

const minuteMs = 60_000;

function noted(note: string | undefined): readonly string[] {
  return note ? [note] : [];
}

function practiceMore(copy: Copy, record: PracticeRecord): readonly Told[] {
  const { reflection } = record;
  const told: readonly Told[] = [
    ...toldOfSizes(copy, record),
    { name: copy.told.during, said: howItWas(copy, reflection) },
    { name: copy.told.around, said: around(copy, reflection) },
    ...(reflection.note ? [{ name: copy.told.note, said: [reflection.note] }] : []),
  ];
  return told.filter(({ said }) => said.length > 0);
}

function practiceEntry(copy: Copy, record: PracticeRecord): Entry {
  const { minutes, sizes, reflection } = record;
  const { worstPain, felt } = reflection;
  const used = sizes?.map(({ rung, heldMs }) => {
    const name = copy.sizes.rungName(rung);
    return heldMs === undefined ? copy.entries.sizeUsed(name) : copy.told.held(name, heldMs);
  });
  const told = [
    ...(worstPain === undefined ? [] : [copy.journal.worstPain(worstPain)]),
    ...(felt === undefined ? [] : [copy.reflection.felts[felt]]),
  ];
  const isBlank = Object.keys(reflection).length === 0;
  return {
    title: copy.entries.practices[record.what],
    lines: [
      ...(record.homework ? [copy.entries.wasHomework] : []),
      ...(record.asked ? [record.asked.words] : []),
      ...(minutes === undefined ? [] : [copy.journal.guided(minutes * minuteMs)]),
      ...(used ? [used.join(' · ')] : []),
      ...(told.length > 0 ? [told.join(' · ')] : []),
      ...(isBlank ? [copy.journal.notRecorded] : []),
    ],
    more: practiceMore(copy, record),
  };
}

function readingEntry(copy: Copy, record: ReadingRecord): Entry {
  const { device, restingMicrovolts, strongestMicrovolts, minutes, note } = record;
  return {
    title: copy.entries.devices[device],
    lines: [
      ...(restingMicrovolts === undefined ? [] : [copy.entries.restingTold(restingMicrovolts)]),
      ...(strongestMicrovolts === undefined ? [] : [copy.entries.strongestTold(strongestMicrovolts)]),
      ...(minutes === undefined ? [] : [copy.journal.guided(minutes * minuteMs)]),
      ...noted(note),
    ],
    more: [],
  };
}

function questionnaireEntry(copy: Copy, record: QuestionnaireRecord): Entry {
  const { change } = record;
  const sums = pairs
    .filter((pair) => record[pair] !== undefined)
    .map((pair) => {
      const { name } = copy.questions.pairs[pair];
      const sum = sumOf(record[pair]);
      return sum === undefined ? copy.questions.sumBlank(name) : copy.questions.sum(name, sum);
    });
  return {
    title: copy.questions.title,
    lines: [
      ...sums,
      ...(change ? [copy.questions.changeTold(copy.questions.changes[change])] : []),
      ...(pairsWorthShowing(record).length > 0 ? [copy.questions.worthShowing] : []),
    ],
    more: [],
  };
}

/** What a person added, in words. */
export function entryOfAdded(copy: Copy, record: EntryRecord): Entry {
  switch (record.kind) {
    case 'practice':
      return practiceEntry(copy, record);
    case 'reading':
      return readingEntry(copy, record);
    case 'questionnaire':
      return questionnaireEntry(copy, record);
    case 'visit': {
      const done = record.done.map((part) => copy.entries.parts[part]);
      const said = done.length > 0 ? done.join(' · ') : copy.entries.doneBlank;
      return { title: copy.entries.kinds.visit.name, lines: [said, ...noted(record.note)], more: [] };
    }
    case 'note':
      return { title: copy.entries.kinds.note.name, lines: [record.text], more: [] };
    case 'score':
      return {
        title: record.name,
        lines: [copy.entries.resultTold(record.value, record.outOf), ...noted(record.note)],
        more: [],
      };
  }
}
