import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import styles from './entry.module.css';
import { Kept } from './kept.tsx';
import { recordOf } from './record-of.ts';
import type { FormRead } from './told.ts';
import { useKeepEntry } from './use-keep-entry.ts';
import { readWhen, whenOf } from './when.ts';
import { WhenFields } from './when-fields.tsx';

type EntryFormProps<Kind extends JournalRecord> = {
  readonly title: string;
  readonly lead?: string;
  /** The record that is edited; a new one where absent. */
  readonly former?: Kind | undefined;
  readonly read: () => FormRead<Kind>;
  readonly onKept?: () => void;
  /** Told how often the person was done: then each field says what is the matter with it. */
  readonly children: (tries: number) => ReactNode;
};

/** An entry with its day, and all else that is told of it. Nothing is cleared by what cannot be read or kept. */
export function EntryForm<Kind extends JournalRecord>(props: EntryFormProps<Kind>) {
  const { title, lead, former, read, onKept, children } = props;
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const form = useRef<HTMLFormElement>(null);
  const [today] = useState(() => stampNow().day);
  const [when, setWhen] = useState(() => whenOf(former, today));
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<Exclude<FormRead<Kind>, { kind: 'told' }>>();
  const [isTyped, setIsTyped] = useState(false);
  const { keeping, keep } = useKeepEntry(former);
  useHoldsWhatIsTyped(isTyped && keeping.kind !== 'kept');
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const now = stampNow();
  const readMoment = readWhen(when, former, now);

  const done = async () => {
    const told = read();
    const isMarked = Boolean(form.current?.querySelector('[aria-invalid="true"]'));
    const record =
      told.kind === 'told' && readMoment.ok && !isMarked
        ? recordOf(former, { ...readMoment.moment, id: now.id }, told.told)
        : undefined;
    if (record) {
      setRefused(undefined);
      if (await keep(record)) onKept?.();
      return;
    }
    setTries((count) => count + 1);
    setRefused(told.kind === 'lacking' ? told : { kind: 'unclear' });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (keeping.kind !== 'keeping') void done();
  };

  if (keeping.kind === 'kept') return <Kept record={keeping.record} />;
  return (
    <Page title={title} {...(lead === undefined ? {} : { lead })}>
      <form ref={form} className={styles.form} onSubmit={submit} onChange={() => setIsTyped(true)} noValidate>
        <WhenFields
          when={when}
          today={today}
          problem={tries > 0 && !readMoment.ok ? readMoment.problem : undefined}
          onChange={setWhen}
        />
        {children(tries)}
        {refused ? (
          <Notice told>{refused.kind === 'lacking' ? refused.sentence : copy.entries.unclear}</Notice>
        ) : null}
        {keeping.kind === 'failed' ? (
          <SaveTrouble failure={keeping.failure} onAgain={() => void done()} />
        ) : null}
        <Button type="submit" look="main" wide disabled={keeping.kind === 'keeping'}>
          {former ? copy.entries.keepEdit : copy.entries.keep}
        </Button>
        <p>
          <Link href={paths.journal}>{former ? copy.entries.cancel : copy.entries.cancelNew}</Link>
        </p>
      </form>
    </Page>
  );
}
