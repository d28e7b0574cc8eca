import { useState } from 'react';
import { readAmount } from '../../../domain/journal/amount.ts';
import {
  minutesBounds,
  type PracticeKind,
  practiceKinds,
  type PracticeRecord,
} from '../../../domain/journal/practice-record.ts';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { BleedingQuestion } from '../reflection/bleeding-question.tsx';
import { ReflectionQuestions } from '../reflection/reflection-questions.tsx';
import { HowItFelt, WorstPain } from '../reflection/two-questions.tsx';
import { amountOf, textOf } from './amount-of.ts';
import styles from './entry.module.css';
import { EntryForm } from './entry-form.tsx';
import { draftOfSize, heldMsOf, type SizeDraft } from './held-minutes.ts';
import { NumberField } from './number-field.tsx';
import { SizesUsed } from './sizes-used.tsx';
import type { FormRead } from './told.ts';

type PracticeFormProps = { readonly title: string; readonly former?: PracticeRecord | undefined };

type Draft = {
  readonly what: PracticeKind | undefined;
  readonly isHomework: boolean;
  readonly minutes: string;
  readonly sizes: readonly SizeDraft[];
  readonly reflection: Reflection;
};

const touching: readonly (PracticeKind | undefined)[] = ['dilator', 'massage', 'other'];

function draftOf(former: PracticeRecord | undefined): Draft {
  return {
    what: former?.what,
    isHomework: former?.homework === true,
    minutes: textOf(former?.minutes),
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

function toldOf(draft: Draft): FormRead<PracticeRecord> | undefined {
  const { what, isHomework } = draft;
  if (!what) return undefined;
  const { sizes, reflection } = tellingOf(draft);
  const minutes = readAmount(draft.minutes, minutesBounds);
  const held = sizes.map((size) => ({ size: size.size, heldMs: heldMsOf(size) }));
  if (minutes.kind === 'problem') return { kind: 'unclear' };
  const used = held.flatMap(({ size: { heldMs: _, ...size }, heldMs }) =>
    heldMs === 'problem' ? [] : [heldMs === undefined ? size : { ...size, heldMs }],
  );
  if (used.length < held.length) return { kind: 'unclear' };
  const told = {
    kind: 'practice',
    what,
    homework: isHomework || undefined,
    minutes: amountOf(minutes),
    sizes: used.length > 0 ? used : undefined,
    reflection,
  } as const;
  return { kind: 'told', told };
}

/** Something that was done without the app guiding it. */
export function PracticeForm({ title, former }: PracticeFormProps) {
  const { copy } = useCopy();
  const [draft, setDraft] = useState(() => draftOf(former));
  const change = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  const { sizes, reflection } = tellingOf(draft);
  const isTouched = touching.includes(draft.what);
  const tell = (changed: Reflection) => change({ reflection: changed });
  const read = (): FormRead<PracticeRecord> =>
    toldOf(draft) ?? { kind: 'lacking', sentence: copy.entries.whatNeeded };
  return (
    <EntryForm title={title} former={former} read={read}>
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
            <SizesUsed sizes={sizes} tries={tries} onChange={(used) => change({ sizes: used })} />
          ) : null}
          <Card>
            <WorstPain reflection={reflection} onChange={tell} />
            <HowItFelt reflection={reflection} onChange={tell} />
          </Card>
          {isTouched || reflection.bleeding ? (
            <BleedingQuestion reflection={reflection} onChange={tell} />
          ) : null}
          <details className={styles.more} open={Object.keys(former?.reflection ?? {}).length > 0}>
            <summary>{copy.entries.more}</summary>
            <ReflectionQuestions
              reflection={reflection}
              rungs={sizes.map(({ size }) => size.rung)}
              isTouched={isTouched}
              asksBleeding={false}
              onChange={tell}
            />
          </details>
        </>
      )}
    </EntryForm>
  );
}
