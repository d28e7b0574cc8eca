import { useId, useMemo, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { shownLine } from '../../../domain/protocol/shown-text.ts';
import { handOver } from '../../../domain/visit-summary/hand-over.ts';
import { makeVisitSummary } from '../../../domain/visit-summary/make-visit-summary.ts';
import type { PlanInUse } from '../../../domain/visit-summary/lines/practice-lines.ts';
import {
  chosenApart,
  type Section,
  sectionOf,
  sections,
  summaryLimits,
} from '../../../domain/visit-summary/visit-summary.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { AnyOf } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { EveryValue } from './every-value.tsx';
import { HandOut } from './hand-out.tsx';
import { Sheet } from './sheet.tsx';
import type { Time } from './time-choice.tsx';
import styles from './visit.module.css';

type ComposeProps = {
  readonly records: readonly JournalRecord[];
  readonly time: Time;
  readonly today: string;
  readonly plan: PlanInUse | undefined;
};

const nothingStruck: ReadonlySet<string> = new Set();

/** `text` in its place on a summary; none where nothing is written. */
function written<Name extends 'name' | 'question'>(name: Name, text: string) {
  const line = shownLine(text);
  return line === '' ? {} : { [name]: line };
}

/** What goes in, the page itself, and the ways out. */
export function Compose({ records, time, today, plan }: ComposeProps) {
  const { copy } = useVisitCopy();
  const pageId = useId();
  const [chosen, setChosen] = useState<readonly Section[]>(() =>
    sections.filter((section) => !chosenApart.includes(section)),
  );
  const [struck, setStruck] = useState(nothingStruck);
  const [question, setQuestion] = useState('');
  const [name, setName] = useState('');
  useHoldsWhatIsTyped(name !== '' || question !== '' || struck.size > 0);
  const whole = useMemo(
    () => makeVisitSummary(records, { ...time, madeOn: today, ...(plan ? { plan } : {}) }),
    [records, time, today, plan],
  );
  const [shown, handed] = useMemo(() => {
    const told = { ...whole, ...written('name', name), ...written('question', question) };
    const wishes = { sections: new Set(chosen) };
    return [handOver(told, { ...wishes, struck: nothingStruck }), handOver(told, { ...wishes, struck })];
  }, [whole, name, question, chosen, struck]);
  const toggle = (id: string) => {
    const changed = new Set(struck);
    if (!changed.delete(id)) changed.add(id);
    setStruck(changed);
  };
  const isThere = (section: Section) => whole.lines.some((line) => sectionOf(line) === section);
  return (
    <>
      <AnyOf
        question={copy.visit.sectionsTitle}
        lead={copy.visit.sectionsLead}
        choices={sections.filter(isThere).map((value) => ({ value, label: copy.visit.sections[value] }))}
        values={chosen}
        onChange={setChosen}
      />
      <Field
        label={copy.visit.question}
        lead={copy.visit.questionLeft(summaryLimits.question.value - question.length)}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={summaryLimits.question.value}
            value={question}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={copy.visit.name} lead={copy.visit.nameLead}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={summaryLimits.name.value}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <section className={styles.pageToBe} aria-labelledby={pageId}>
        <h2 id={pageId}>{copy.visit.pageTitle}</h2>
        <p className={styles.lead}>{copy.visit.pageLead}</p>
        <Sheet shown={shown} handed={handed} striking={{ struck, onToggle: toggle }} />
        <EveryValue summary={handed} />
      </section>
      <HandOut summary={handed} words={copy.visit.out} />
    </>
  );
}
