import { useState } from 'react';
import { readAmount } from '../../../domain/journal/amount.ts';
import {
  isHeldBeyond,
  minutesBounds,
  type PracticeKind,
  practiceKinds,
  type PracticeRecord,
  type SizeUsed,
} from '../../../domain/journal/practice-record.ts';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import type { Copy } from '../../copy/en.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { More } from '../../parts/more.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { numberText } from '../../parts/number-text.ts';
import { BleedingQuestion } from '../reflection/bleeding-question.tsx';
import { ReflectionQuestions } from '../reflection/reflection-questions.tsx';
import { HowItFelt, WorstPain } from '../reflection/two-questions.tsx';
import { amountOf } from './amount-of.ts';
import { EntryForm } from './entry-form.tsx';
import { draftOfSize, heldMsOf, type SizeDraft } from './held-minutes.ts';
import { SizesUsed } from './sizes-used.tsx';
import type { FormRead } from './told.ts';

type PracticeFormProps = { readonly title: string; readonly former?: PracticeRecord | undefined };

type Draft = {
  readonly what: PracticeKind | undefined;
  readonly isHomework: boolean;
  /** The plan's item that it was; there is no field for it. */
  readonly asked: PracticeRecord['asked'];
  readonly minutes: string;
  readonly sizes: readonly SizeDraft[];
  readonly reflection: Reflection;
};

const touching: readonly (PracticeKind | undefined)[] = ['dilator', 'massage', 'other'];

function draftOf(former: PracticeRecord | undefined): Draft {
  return {
    what: former?.what,
    isHomework: former?.homework === true,
    asked: former?.asked,
    minutes: numberText(former?.minutes),
    sizes: (former?.sizes ?? []).map(draftOfSize),
    reflection: former?.reflection ?? {},
  };
}

/** Only a dilator has sizes; what was felt at one that is no longer chosen goes with it. */
function tellingOf({ what, sizes: all, reflection }: Draft): Pick<Draft, 'sizes' | 'reflection'> {
  const sizes = what === 'dilator' ? all : [];
  const { sizes: felt = [], ...rest } = reflection;
  const kept = felt.filter(({ rungId }) => sizes.some(({ size }) => size.rung.id === rungId));
  return { sizes, reflection: kept.length > 0 ? { ...rest, sizes: kept } : rest };
}

/** The sizes as they stand in the fields; undefined where one cannot be read. */
function sizesOf(drafts: readonly SizeDraft[]): readonly SizeUsed[] | undefined {
  const used = drafts.flatMap((draft) => {
    const { heldMs: _, ...size } = draft.size;
    const heldMs = heldMsOf(draft);
    if (heldMs === 'problem') return [];
    return [heldMs === undefined ? size : { ...size, heldMs }];
  });
  return used.length === drafts.length ? used : undefined;
}

function readOf(copy: Copy, draft: Draft): FormRead<PracticeRecord> {
  const { what, isHomework } = draft;
  if (!what) return { kind: 'lacking', sentence: copy.entries.whatNeeded };
  const { sizes: drafts, reflection } = tellingOf(draft);
  const amount = readAmount(draft.minutes, minutesBounds);
  const sizes = sizesOf(drafts);
  if (amount.kind === 'problem' || !sizes) return { kind: 'unclear' };
  const minutes = amountOf(amount);
  if (isHeldBeyond({ sizes, ...(minutes === undefined ? {} : { minutes }) }))
    return { kind: 'lacking', sentence: copy.entries.heldBeyond };
  return {
    kind: 'told',
    told: {
      kind: 'practice',
      what,
      homework: isHomework || undefined,
      asked: isHomework ? draft.asked : undefined,
      minutes,
      sizes: sizes.length > 0 ? sizes : undefined,
      reflection,
    },
  };
}

/** Something that was done without the app guiding it. */
export function PracticeForm({ title, former }: PracticeFormProps) {
  const { copy } = useCopy();
  const [draft, setDraft] = useState(() => draftOf(former));
  const change = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  const { sizes, reflection } = tellingOf(draft);
  const isTouched = touching.includes(draft.what);
  const tell = (changed: Reflection) => change({ reflection: changed });
  return (
    <EntryForm title={title} former={former} read={() => readOf(copy, draft)}>
      {(tries) => (
        <>
          <Card>
            <OneChoice
              inRow
              question={copy.entries.what}
              choices={practiceKinds.map((value) => ({ value, label: copy.entries.practices[value] }))}
              value={draft.what}
              onChange={(what) => change({ what })}
            />
            <Tick
              label={copy.entries.homework}
              isTicked={draft.isHomework}
              onToggle={() => change({ isHomework: !draft.isHomework })}
            />
            <NumberField
              label={copy.entries.minutes}
              text={draft.minutes}
              bounds={minutesBounds}
              tries={tries}
              onChange={(minutes) => change({ minutes })}
            />
          </Card>
          {draft.what === 'dilator' ? (
            <SizesUsed
              sizes={sizes}
              reflection={reflection}
              tries={tries}
              onChange={(used) => change({ sizes: used })}
              onReflect={tell}
            />
          ) : null}
          <Card>
            <WorstPain reflection={reflection} onChange={tell} />
            <HowItFelt reflection={reflection} onChange={tell} />
          </Card>
          {isTouched || reflection.bleeding ? (
            <BleedingQuestion reflection={reflection} onChange={tell} />
          ) : null}
          <More summary={copy.entries.more} open={Object.keys(former?.reflection ?? {}).length > 0}>
            <ReflectionQuestions
              reflection={reflection}
              rungs={sizes.map(({ size }) => size.rung)}
              isTouched={isTouched}
              asksBleeding={false}
              asksWidest={false}
              onChange={tell}
            />
          </More>
        </>
      )}
    </EntryForm>
  );
}
