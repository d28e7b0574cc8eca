import type { CheckIn } from '../../domain/check-in/check-in.ts';
import {
  flaggedBy,
  standingRedFlag,
  type StandingRedFlag,
  type TakenOutRedFlag,
} from '../../domain/check-in/standing-red-flag.ts';
import type { Urgency } from '../../domain/check-in/red-flags.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../../domain/journal/stored-record.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { JournalStore, Slot } from '../../machines/stores.ts';
import type { DaysCare } from '../../ui/services.ts';
import { addBeside } from '../journal/add-beside.ts';

type CareParts = {
  readonly journal: JournalStore;
  /** Records of this visit that are not in the journal, or not yet. */
  readonly held: () => readonly JournalRecord[];
  readonly takenOut: Slot<TakenOutRedFlag>;
  /** Answers given before the check-in ended; they are not for the next one. */
  readonly draft: Pick<Slot<CheckIn>, 'clear'>;
  readonly stampNow: () => Stamp;
};

/** Knows of a red flag for the rest of its day, also where its record could not be kept or was taken out again. */
export function makeDaysCare({ journal, held, takenOut, draft, stampNow }: CareParts) {
  let takenOutThisVisit: TakenOutRedFlag | undefined;

  async function standing(): Promise<StandingRedFlag | undefined> {
    const { day } = stampNow();
    const inMemory = held();
    const [month, slot] = await Promise.all([journal.month(day.slice(0, 7)), takenOut.read()]);
    const kept = month.kind === 'read' ? month.records : [];
    const records = new Map([...kept, ...inMemory].map((record) => [record.id, record]));
    const noted = slot.kind === 'value' ? slot.value : takenOutThisVisit;
    return standingRedFlag([...records.values()], day, noted);
  }

  async function note(urgency: Urgency, id: string): Promise<void> {
    const { day } = stampNow();
    const noted = (before: TakenOutRedFlag | undefined): TakenOutRedFlag => ({
      day,
      urgency,
      recordIds: [...(before?.day === day ? before.recordIds : []), id],
    });
    takenOutThisVisit = noted(takenOutThisVisit);
    await takenOut.update(noted);
  }

  /** Before a check-in is deleted: its day keeps its care, without the symptoms. */
  async function noteTakenOut(id: string): Promise<void> {
    const flag = await standing();
    if (flag?.recordIds.includes(id)) await note(flag.urgency, id);
  }

  /** A record that is not to be kept at all: its day keeps its care all the same. */
  async function noteLetGo(record: JournalRecord): Promise<void> {
    const flag = standingRedFlag([record], stampNow().day);
    if (flag) await note(flag.urgency, record.id);
  }

  const care: DaysCare = {
    standing,
    async spokenWithClinician({ recordIds }) {
      await draft.clear();
      const told = { kind: 'clinician', schema: journalRecordSchema, about: recordIds } as const;
      return addBeside(journal, { ...told, ...stampNow() });
    },
  };
  const caring: JournalStore = {
    ...journal,
    async replace(record, former) {
      const staysFlagged = record.day === stampNow().day && flaggedBy(record).length > 0;
      if (!staysFlagged) await noteTakenOut(former.id);
      return journal.replace(record, former);
    },
    async remove(id, month) {
      await noteTakenOut(id);
      return journal.remove(id, month);
    },
  };
  return { care, journal: caring, noteTakenOut, noteLetGo };
}
