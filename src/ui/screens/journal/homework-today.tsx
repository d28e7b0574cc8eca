import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { PracticeKind, PracticeRecord } from '../../../domain/journal/practice-record.ts';
import { journalRecordSchema } from '../../../domain/journal/stored-record.ts';
import type { HomeworkItem, HomeworkKind } from '../../../domain/protocol/homework.ts';
import type { JournalStore, SaveFailure } from '../../../machines/stores.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { useDevicesOffered } from '../add-entry/use-devices-offered.ts';

type Exercise = HomeworkItem & { readonly what: Exclude<HomeworkKind, 'device'> };

function isExercise(item: HomeworkItem): item is Exercise {
  return item.what !== 'device';
}

type Done = ReadonlyMap<string, PracticeRecord>;

/** The records of `day` that are of the plan's items, by item. */
async function doneOn(journal: Pick<JournalStore, 'month'>, day: string): Promise<Done> {
  const month = await journal.month(day.slice(0, 7));
  const records = month.kind === 'read' ? month.records : [];
  return new Map(
    records.flatMap((record) =>
      record.kind === 'practice' && record.day === day && record.asked
        ? [[record.asked.id, record] as const]
        : [],
    ),
  );
}

/** What the plan asks for between sessions, to be ticked off for today. It is an entry in the journal like any other. */
export function HomeworkToday({
  items,
  onChanged,
}: {
  items: readonly HomeworkItem[];
  onChanged: () => void;
}) {
  const { copy } = useHandOverCopy();
  const { journal, stampNow } = useServices();
  const [done, setDone] = useState<Done>(new Map());
  const [trouble, setTrouble] = useState<{ failure: SaveFailure; item: Exercise }>();
  const devices = useDevicesOffered();
  useEffect(() => void doneOn(journal, stampNow().day).then(setDone), [journal, stampNow]);

  const tick = async (item: Exercise) => {
    const record = done.get(item.id);
    const outcome = record
      ? await journal.remove(record.id, record.day.slice(0, 7))
      : await journal.add({
          schema: journalRecordSchema,
          ...stampNow(),
          kind: 'practice',
          what: item.what satisfies PracticeKind,
          homework: true,
          asked: { id: item.id, words: copy.paper.item(item) },
          ...(item.minutes === undefined ? {} : { minutes: item.minutes }),
          reflection: {},
        });
    setTrouble(
      outcome.ok ? undefined : { failure: outcome.reason === 'known' ? 'broken' : outcome.reason, item },
    );
    setDone(await doneOn(journal, stampNow().day));
    onChanged();
  };
  const forDevices = items.filter((item) => !isExercise(item));
  return (
    <Card title={copy.accepting.homework}>
      <fieldset>
        <legend>{copy.entries.doneToday}</legend>
        {items.filter(isExercise).map((item) => (
          <Tick
            key={item.id}
            label={copy.paper.item(item)}
            isTicked={done.has(item.id)}
            onToggle={() => void tick(item)}
          />
        ))}
      </fieldset>
      {devices === 'offered'
        ? forDevices.map((item) => (
            <p key={item.id}>
              {copy.paper.item(item)}{' '}
              <Link href={`${paths.addEntry}/reading`}>{copy.entries.noteReading}</Link>
            </p>
          ))
        : null}
      {trouble ? <SaveTrouble failure={trouble.failure} onAgain={() => void tick(trouble.item)} /> : null}
    </Card>
  );
}
