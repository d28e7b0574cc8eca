import { useState } from 'react';
import type { SessionRecord, SizeHeld } from '../../../domain/journal/journal-record.ts';
import { heldBounds } from '../../../domain/journal/practice-record.ts';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { BleedingQuestion } from '../reflection/bleeding-question.tsx';
import { ReflectionQuestions } from '../reflection/reflection-questions.tsx';
import { HowItFelt, WorstPain } from '../reflection/two-questions.tsx';
import { BeforehandScales } from './beforehand-scales.tsx';
import { EntryForm } from './entry-form.tsx';
import { draftOfSize, heldMsOf, type SizeDraft } from './held-minutes.ts';
import type { FormRead, Told } from './told.ts';

type SessionFormProps = { readonly title: string; readonly former: SessionRecord };

const touching: readonly string[] = ['touch', 'insert', 'hold'];

/** The sizes as they stand in the fields; undefined where one cannot be read. */
function sizesOf(drafts: readonly SizeDraft<SizeHeld>[]): readonly SizeHeld[] | undefined {
  const read = drafts.flatMap((draft) => {
    const heldMs = heldMsOf(draft);
    return typeof heldMs === 'number' ? [{ ...draft.size, heldMs }] : [];
  });
  return read.length === drafts.length ? read : undefined;
}

/** What was told of a session. What the session measured by itself stays as it is. */
export function SessionForm({ title, former }: SessionFormProps) {
  const { copy } = useCopy();
  const [reflection, setReflection] = useState<Reflection>(former.reflection);
  const [checkIn, setCheckIn] = useState(former.checkIn);
  const [drafts, setDrafts] = useState(() => (former.sizes ?? []).map(draftOfSize));
  const isTouched = drafts.length > 0 || former.phases.some(({ kind }) => touching.includes(kind));
  const read = (): FormRead<SessionRecord> => {
    const sizes = sizesOf(drafts);
    if (!sizes) return { kind: 'unclear' };
    const told: Told<SessionRecord> = {
      kind: former.kind,
      protocol: former.protocol,
      offer: former.offer,
      outcome: former.outcome,
      guidedMs: former.guidedMs,
      phases: former.phases,
      easedBack: former.easedBack,
      afterCare: former.afterCare,
      checkIn,
      sizes: former.sizes && sizes,
      reflection,
    };
    return { kind: 'told', told };
  };
  return (
    <EntryForm title={title} lead={copy.entries.measured} former={former} read={read}>
      {(tries) => (
        <>
          {checkIn ? <BeforehandScales checkIn={checkIn} onChange={setCheckIn} /> : null}
          {drafts.length > 0 ? (
            <Card>
              {drafts.map((draft, index) => (
                <NumberField
                  key={`${draft.size.rung.id}-${index}`}
                  label={copy.entries.minutesWith(copy.sizes.rungName(draft.size.rung))}
                  text={draft.text}
                  bounds={heldBounds}
                  tries={tries}
                  isNeeded
                  onChange={(text) => setDrafts(drafts.with(index, { ...draft, text }))}
                />
              ))}
            </Card>
          ) : null}
          <Card>
            <WorstPain reflection={reflection} onChange={setReflection} />
            <HowItFelt reflection={reflection} onChange={setReflection} />
          </Card>
          {isTouched && !former.afterCare?.bleeding ? (
            <BleedingQuestion reflection={reflection} onChange={setReflection} />
          ) : null}
          <More summary={copy.entries.more} open>
            <ReflectionQuestions
              reflection={reflection}
              rungs={drafts.map(({ size }) => size.rung)}
              isTouched={isTouched}
              asksBleeding={false}
              asksWidest
              onChange={setReflection}
            />
          </More>
        </>
      )}
    </EntryForm>
  );
}
