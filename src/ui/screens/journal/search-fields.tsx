import { useId, useMemo, useRef } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { type JournalSearch, sizesIn } from '../../../domain/journal/search.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './journal.module.css';

type SearchFieldsProps = {
  readonly records: readonly JournalRecord[];
  readonly search: JournalSearch;
  readonly onChange: (search: JournalSearch) => void;
};

function withoutKey(search: JournalSearch, name: keyof JournalSearch): JournalSearch {
  const { [name]: _, ...others } = search;
  return others;
}

/** Days from and to, and the sizes that occur. Each may stay open. */
export function SearchFields({ records, search, onChange }: SearchFieldsProps) {
  const { copy } = useCopy();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const sizes = useMemo(() => sizesIn(records), [records]);
  const takeDay = (name: 'from' | 'to', day: string) =>
    onChange(day === '' ? withoutKey(search, name) : { ...search, [name]: day });
  const takeSize = (rungId: string) => {
    const size = sizes.find((rung) => rung.id === rungId);
    onChange(size ? { ...search, size } : withoutKey(search, 'size'));
  };
  const clear = () => {
    onChange({});
    first.current?.focus();
  };
  return (
    <div className={styles.search}>
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{copy.entries.days[name]}</label>
          <input
            ref={name === 'from' ? first : undefined}
            id={`${id}-${name}`}
            type="date"
            value={search[name] ?? ''}
            onChange={({ currentTarget }) => takeDay(name, currentTarget.value)}
          />
        </div>
      ))}
      {sizes.length > 0 ? (
        <div className={styles.field}>
          <label htmlFor={`${id}-size`}>{copy.entries.size}</label>
          <select
            id={`${id}-size`}
            value={search.size?.id ?? ''}
            onChange={({ currentTarget }) => takeSize(currentTarget.value)}
          >
            <option value="">{copy.entries.anySize}</option>
            {sizes.map((rung) => (
              <option key={rung.id} value={rung.id}>
                {copy.sizes.rungName(rung)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {Object.keys(search).length > 0 ? (
        <Button look="quiet" onClick={clear}>
          {copy.entries.clear}
        </Button>
      ) : null}
    </div>
  );
}
