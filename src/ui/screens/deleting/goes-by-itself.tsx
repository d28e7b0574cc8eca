import { useEffect, useState } from 'react';
import {
  type Absence,
  absences,
  type EntryAge,
  entryAges,
} from '../../../domain/deleting/deleting-wishes.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import type { Deleting, DeletingChoice } from '../../privacy.ts';
import styles from './deleting.module.css';

const asChoice = (months: number | undefined) => String(months ?? 'never');

function monthsOf<Months extends number>(among: readonly Months[], value: string): Months | undefined {
  return among.find((months) => asChoice(months) === value);
}

/** What goes with time, by the person's wish. */
export function GoesByItself({ deleting }: { readonly deleting: Deleting }) {
  const { copy } = usePrivacyCopy();
  const [choice, setChoice] = useState<DeletingChoice | 'unreadable'>();
  const [isKept, setIsKept] = useState(false);
  const [failure, setFailure] = useState<SaveFailure>();
  useEffect(() => void deleting.choice().then((read) => setChoice(read ?? 'unreadable')), [deleting]);
  if (!choice) return null;
  if (choice === 'unreadable') return <Notice>{copy.deleting.unreadable}</Notice>;
  const keep = async (next: DeletingChoice) => {
    setChoice(next);
    const outcome = await deleting.choose(next);
    setFailure(outcome.ok ? undefined : outcome.reason);
    setIsKept(outcome.ok);
  };
  const choicesOf = (
    among: readonly (EntryAge | Absence)[],
    never: string,
    after: (count: number) => string,
  ) => [
    { value: 'never', label: never },
    ...among.map((months) => ({ value: asChoice(months), label: after(months) })),
  ];
  return (
    <Card title={copy.deleting.itselfTitle} lead={copy.deleting.itselfLead}>
      {failure ? <SaveTrouble failure={failure} onAgain={() => void keep(choice)} /> : null}
      <OneChoice
        question={copy.deleting.entries}
        choices={choicesOf(entryAges, copy.deleting.entriesNever, copy.deleting.entriesAfter)}
        value={asChoice(choice.entries)}
        onChange={(value) => void keep({ ...choice, entries: monthsOf(entryAges, value) })}
      />
      <p className={styles.lead}>{copy.deleting.entriesLead}</p>
      <OneChoice
        question={copy.deleting.all}
        choices={choicesOf(absences, copy.deleting.allNever, copy.deleting.allAfter)}
        value={asChoice(choice.all)}
        onChange={(value) => void keep({ ...choice, all: monthsOf(absences, value) })}
      />
      <p className={styles.lead}>{copy.deleting.allLead}</p>
      <p className={styles.lead}>{copy.deleting.safety}</p>
      <output className={styles.told}>{isKept ? copy.deleting.chosen : null}</output>
    </Card>
  );
}
