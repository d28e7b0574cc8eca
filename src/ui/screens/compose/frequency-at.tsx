import { useState } from 'react';
import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import type { Frequency } from '../../../domain/protocol/frequency.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import styles from './compose.module.css';
import { PickAt } from './fields.tsx';
import { NumberAt } from './read-fields.tsx';

type FrequencyAtProps = {
  readonly place: string;
  readonly value: Frequency | undefined;
  readonly isNeeded?: boolean;
  readonly put: (draft: Draft, value: Frequency | undefined) => Draft;
};

const spans = ['day', 'week'] as const;

/** From so many to so many times, in a day or in a week. Without a number nothing is said. */
export function FrequencyAt({ place, value, isNeeded = false, put }: FrequencyAtProps) {
  const { copy } = useComposeCopy();
  const [wishedSpan, setWishedSpan] = useState<Frequency['per']>('week');
  const per = value?.per ?? wishedSpan;
  return (
    <div className={styles.row}>
      <NumberAt
        label={copy.composeTerms.times}
        place={`${place}.times`}
        value={value?.times}
        bounds={bounds.times}
        isNeeded={isNeeded || value?.upTo !== undefined}
        put={(draft, times) => put(draft, times === undefined ? undefined : { ...value, times, per })}
      />
      {value ? (
        <NumberAt
          label={copy.composeTerms.upTo}
          place={`${place}.upTo`}
          value={value.upTo}
          bounds={bounds.times}
          put={(draft, upTo) => {
            const { upTo: _former, ...least } = value;
            return put(draft, upTo === undefined ? { ...least } : { ...least, upTo });
          }}
        />
      ) : null}
      <PickAt
        label={copy.composeTerms.per}
        place={`${place}.per`}
        value={per}
        choices={spans.map((span) => ({ value: span, label: copy.composeTerms.spans[span] }))}
        put={(draft, span = 'week') => {
          setWishedSpan(span);
          return value ? put(draft, { ...value, per: span }) : draft;
        }}
      />
    </div>
  );
}
