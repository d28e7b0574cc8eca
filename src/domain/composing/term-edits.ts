import type { Frequency } from '../protocol/frequency.ts';
import { type HomeworkItem, type HomeworkKind, homeworkLimits } from '../protocol/homework.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { type CalendarPhase, termLimits } from '../protocol/protocol-terms.ts';
import type { Draft } from './draft.ts';
import { freeId } from './free-id.ts';
import { withoutUnreadBelow } from './unread.ts';

type Term = Exclude<keyof Protocol & string, 'schema' | 'id' | 'version' | 'phases'>;
/** Of each term its new value; undefined takes it out. */
export type TermChange = { readonly [Name in Term]?: Protocol[Name] | undefined };

function without<Fields extends object>(fields: Fields): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Fields;
}

/** With these terms; what stands around the phases, the title and the names included. */
export function withTerms(draft: Draft, change: TermChange): Draft {
  return { ...draft, protocol: without({ ...draft.protocol, ...change }) as Protocol };
}

/** `fields` with `change`; undefined, once nothing is left in it. */
export function changed<Fields extends object>(
  fields: Fields | undefined,
  change: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
): Fields | undefined {
  const given = without({ ...fields, ...change } as Fields);
  return Object.keys(given).length > 0 ? given : undefined;
}

/** What a part of the calendar begins with: the week after the part before it, as often. */
function nextPart(schedule: readonly CalendarPhase[], usual: Frequency): CalendarPhase {
  const last = schedule.at(-1);
  const fromWeek = last ? (last.untilWeek ?? last.fromWeek + 1) : 0;
  return {
    fromWeek,
    frequency: last?.frequency ?? usual,
    ...(last?.minutes ? { minutes: last.minutes } : {}),
  };
}

/** With another part at the end of the calendar; one without an end gets one there. Unchanged where it is full. */
export function withCalendarPartAdded(draft: Draft, usual: Frequency): Draft {
  const { schedule = [] } = draft.protocol;
  if (schedule.length >= termLimits.calendarPhases.value) return draft;
  const next = nextPart(schedule, usual);
  const ended = schedule.map((part) =>
    part.untilWeek === undefined ? { ...part, untilWeek: next.fromWeek } : part,
  );
  return withTerms(draft, { schedule: [...ended, next] });
}

/** With these fields of part `index` of the calendar. */
export function withCalendarPartChanged(
  draft: Draft,
  index: number,
  change: { readonly [Name in keyof CalendarPhase]?: CalendarPhase[Name] | undefined },
): Draft {
  const schedule = draft.protocol.schedule ?? [];
  const part = schedule[index];
  return part
    ? withTerms(draft, { schedule: schedule.with(index, without({ ...part, ...change }) as CalendarPhase) })
    : draft;
}

/** Without part `index` of the calendar. What was written into the parts behind it moves up with them. */
export function withCalendarPartRemoved(draft: Draft, index: number): Draft {
  const schedule = (draft.protocol.schedule ?? []).toSpliced(index, 1);
  const cleared = withoutUnreadBelow(draft, `schedule.${index}`);
  const unread = Object.entries(cleared.unread).map(([place, text]) => {
    const [first, at, ...rest] = place.split('.');
    const isBehind = first === 'schedule' && Number(at) > index;
    return [isBehind ? ['schedule', Number(at) - 1, ...rest].join('.') : place, text] as const;
  });
  return withTerms(
    { ...cleared, unread: Object.fromEntries(unread) },
    { schedule: schedule.length > 0 ? schedule : undefined },
  );
}

/** Whether there is room for more homework. */
export function hasRoomForHomework({ protocol: { homework = [] } }: Draft): boolean {
  return homework.length < homeworkLimits.items.value;
}

/** With homework of a kind, under an id of its own; words and device as the kind needs them. Unchanged where there is no room. */
export function withHomeworkAdded(
  draft: Draft,
  what: HomeworkKind,
  more: Pick<HomeworkItem, 'text' | 'device'> = {},
): Draft {
  const { homework = [] } = draft.protocol;
  if (!hasRoomForHomework(draft)) return draft;
  const taken = homework.map(({ id }) => id);
  return withTerms(draft, { homework: [...homework, { ...more, what, id: freeId(what, taken) }] });
}

/** With these fields of the homework of `id`. */
export function withHomeworkChanged(
  draft: Draft,
  id: string,
  change: { readonly [Name in keyof HomeworkItem]?: HomeworkItem[Name] | undefined },
): Draft {
  const homework = (draft.protocol.homework ?? []).map((item) =>
    item.id === id ? (without({ ...item, ...change }) as HomeworkItem) : item,
  );
  return withTerms(draft, { homework });
}

/** Without the homework of `id`, and what was written into its fields. */
export function withHomeworkRemoved(draft: Draft, id: string): Draft {
  const homework = (draft.protocol.homework ?? []).filter((item) => item.id !== id);
  return withTerms(withoutUnreadBelow(draft, `homework.${id}`), {
    homework: homework.length > 0 ? homework : undefined,
  });
}
