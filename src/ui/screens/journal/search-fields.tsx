import { useMemo, useRef } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { type JournalSearch, sizesIn } from '../../../domain/journal/search.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
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

/** Words, days from and to, and the sizes that occur. Each may stay open. */
export function SearchFields({ records, search, onChange }: SearchFieldsProps) {
  const { copy } = useCopy();
  const first = useRef<HTMLInputElement>(null);
  const sizes = useMemo(() => sizesIn(records), [records]);
  const take = (name: 'words' | 'from' | 'to', text: string) =>
    onChange(text.trim() === '' ? withoutKey(search, name) : { ...search, [name]: text });
  const takeSize = (rungId: string) => {
    const size = sizes.find((rung) => rung.id === rungId);
    onChange(size ? { ...search, size } : withoutKey(search, 'size'));
  };
  const clear = () => {
    onChange({});
    first.current?.focus();
  };
  return (
    <>
      <Field label={copy.entries.words} lead={copy.entries.wordsLead}>
        {(control) => (
          <input
            {...control}
            ref={first}
            type="search"
            maxLength={60}
            value={search.words ?? ''}
            onChange={({ currentTarget }) => take('words', currentTarget.value)}
          />
        )}
      </Field>
      <div className={styles.search}>
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={copy.entries.days[name]}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={search[name] ?? ''}
                onChange={({ currentTarget }) => take(name, currentTarget.value)}
              />
            )}
          </Field>
        ))}
        {sizes.length > 0 ? (
          <Field label={copy.entries.size}>
            {(control) => (
              <select
                {...control}
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
            )}
          </Field>
        ) : null}
        {Object.keys(search).length > 0 ? (
          <Button look="quiet" onClick={clear}>
            {copy.entries.clear}
          </Button>
        ) : null}
      </div>
    </>
  );
}
