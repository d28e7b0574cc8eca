import { dayAfter, daysBetween } from '../day.ts';
import {
  type Absence,
  type Announcement,
  deletingLimits,
  type DeletingWishes,
  type EntryAge,
} from './deleting-wishes.ts';

/** What an opening of the app comes upon. */
export type OpeningFacts = {
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** How many entries from before `entriesBefore` may go. */
  readonly mayGo: number;
  /** The day of the newest entry; absent where there is none. */
  readonly newestDay?: string | undefined;
};

export type DeletingStep = {
  /** To be kept from now on. */
  readonly wishes: DeletingWishes;
  readonly goes: 'nothing' | 'entries' | 'all';
};

/** `day` moved by whole months; it may be none of the calendar, and still compares. */
function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;
const noticeEnd = (day: string) => dayAfter(day, deletingLimits.noticeDays.value);

/**
 * The first day, YYYY-MM-01, whose entries stay: whole months go, so that there is one announcement a month. Of what has
 * been announced nothing more goes than was announced. Undefined where no entry goes by its age.
 */
export function entriesBefore(wishes: DeletingWishes, today: string): string | undefined {
  const { entriesAfterMonths: age, entries } = wishes;
  const isAnnounced = entries !== undefined && !isAheadOf(entries, today);
  return age && monthsFrom(firstOfMonth(isAnnounced ? entries.goesOn : noticeEnd(today)), -age);
}

/** Made while the clock was further on than now. */
function isAheadOf({ on, seenOn }: Announcement, today: string): boolean {
  return today < (seenOn.at(-1) ?? on);
}

/** A former one that a clock made too early is begun anew. */
function announcedOn(today: string, former: Announcement | undefined): Announcement {
  if (!former || isAheadOf(former, today)) return { on: today, goesOn: noticeEnd(today), seenOn: [] };
  if (today === former.on || former.seenOn.includes(today)) return former;
  return { ...former, seenOn: [...former.seenOn, today].slice(-deletingLimits.openedDays.value) };
}

/** Not by the clock alone: the app was opened on later days, so that a clock set forward takes nothing at once. */
function isRipe({ goesOn, seenOn }: Announcement, today: string): boolean {
  return today >= goesOn && seenOn.length >= deletingLimits.openedDays.value;
}

function entriesStep(wishes: DeletingWishes, { today, mayGo }: OpeningFacts): Announcement | undefined {
  const { sparedUntil, entries } = wishes;
  const isSpared =
    sparedUntil !== undefined &&
    today < sparedUntil &&
    daysBetween(today, sparedUntil) <= deletingLimits.sparedDays.value;
  if (mayGo === 0 || isSpared) return undefined;
  const named = isMoreThanNamed(entries, mayGo) ? undefined : entries;
  return { ...announcedOn(today, named), count: mayGo };
}

/** Restored, or written for a day long past. */
function isMoreThanNamed(entries: Announcement | undefined, mayGo: number): boolean {
  return entries !== undefined && mayGo > (entries.count ?? 0);
}

/** As they are, unless more entries than were named may go: then none is named any more. */
export function withoutOutgrown(wishes: DeletingWishes, mayGo: number): DeletingWishes {
  if (!isMoreThanNamed(wishes.entries, mayGo)) return wishes;
  return withAnnounced(wishes, { entries: undefined, all: wishes.all });
}

function allStep(wishes: DeletingWishes, { today, newestDay }: OpeningFacts): Announcement | undefined {
  const { allAfterMonths: absence, all, openedOn } = wishes;
  if (absence === undefined) return undefined;
  const standing = all && !isAheadOf(all, today) ? all : undefined;
  // Whoever goes on writing is here.
  if (standing && newestDay !== undefined && newestDay >= standing.on) return undefined;
  const hereOn = newestDay !== undefined && newestDay > openedOn ? newestDay : openedOn;
  const isLongAway = today >= monthsFrom(hereOn, absence);
  return standing || isLongAway ? announcedOn(today, standing) : undefined;
}

function withAnnounced(
  { entries: _entries, all: _all, ...wishes }: DeletingWishes,
  announced: { readonly entries: Announcement | undefined; readonly all: Announcement | undefined },
): DeletingWishes {
  const { entries, all } = announced;
  return { ...wishes, ...(entries ? { entries } : {}), ...(all ? { all } : {}) };
}

/**
 * What an opening of the app on a day makes of the wishes: it announces, or it lets go what was announced for at least
 * `noticeDays` and seen again on `openedDays` later days. More entries than were named are named anew. The same day asked
 * twice changes nothing.
 */
export function deletingStep(wishes: DeletingWishes, facts: OpeningFacts): DeletingStep {
  const { today } = facts;
  const all = allStep(wishes, facts);
  const entries = entriesStep(wishes, facts);
  const here = opened(wishes, today);
  if (all && isRipe(all, today)) return { wishes: withAnnounced(here, { entries, all }), goes: 'all' };
  if (entries && isRipe(entries, today))
    return { wishes: withAnnounced(here, { entries: undefined, all }), goes: 'entries' };
  return { wishes: withAnnounced(here, { entries, all }), goes: 'nothing' };
}

/** Somebody has been here, and has been told nothing of what goes. */
export function opened(wishes: DeletingWishes, today: string): DeletingWishes {
  return { ...wishes, openedOn: today };
}

/** Nothing that was announced goes: entries are left alone for `sparedDays`, and somebody has been here. */
export function kept(wishes: DeletingWishes, today: string): DeletingWishes {
  const spared = wishes.entries ? { sparedUntil: dayAfter(today, deletingLimits.sparedDays.value) } : {};
  return withAnnounced({ ...wishes, ...spared, openedOn: today }, { entries: undefined, all: undefined });
}

/** Another choice; what was announced for the former one is off. */
export function chosen(
  { entriesAfterMonths: _months, allAfterMonths: _absence, sparedUntil: _until, ...wishes }: DeletingWishes,
  choice: { readonly entries: EntryAge | undefined; readonly all: Absence | undefined },
  today: string,
): DeletingWishes {
  const { entries, all } = choice;
  return withAnnounced(
    {
      ...wishes,
      openedOn: today,
      ...(entries ? { entriesAfterMonths: entries } : {}),
      ...(all ? { allAfterMonths: all } : {}),
    },
    { entries: undefined, all: undefined },
  );
}
