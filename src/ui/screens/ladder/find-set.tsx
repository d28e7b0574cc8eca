import { useLayoutEffect, useRef, useState } from 'react';
import type { DilatorSet } from '../../../domain/ladder/catalogue/dilator-set.ts';
import { dilatorSets } from '../../../domain/ladder/catalogue/dilator-sets.ts';
import { searchSets } from '../../../domain/ladder/catalogue/search-sets.ts';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './find-set.module.css';
import fields from './ladder.module.css';
import { SetSizes } from './set-sizes.tsx';

type FindSetProps = {
  readonly ladder: Ladder;
  readonly onAdd: (name: string, dilators: readonly Dilator[]) => void;
};

/** Sets by name or maker, and then the sizes of the one that was chosen. */
export function FindSet({ ladder, onAdd }: FindSetProps) {
  const { copy } = useSetsCopy();
  const [chosen, setChosen] = useState<DilatorSet>();
  const [text, setText] = useState('');
  if (chosen)
    return (
      <>
        <SetSizes key={chosen.id} set={chosen} ladder={ladder} onAdd={(all) => onAdd(chosen.name, all)} />
        <Button look="quiet" onClick={() => setChosen(undefined)}>
          {copy.sets.another}
        </Button>
      </>
    );
  return <SetList text={text} onText={setText} onChoose={setChosen} />;
}

type SetListProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (set: DilatorSet) => void;
};

function SetList({ text, onText, onChoose }: SetListProps) {
  const { copy } = useSetsCopy();
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => search.current?.focus(), []);
  const found = searchSets(dilatorSets, text);
  return (
    <>
      <Field label={copy.sets.search}>
        {(control) => (
          <input
            {...control}
            ref={search}
            type="search"
            maxLength={60}
            value={text}
            onChange={({ currentTarget }) => onText(currentTarget.value)}
          />
        )}
      </Field>
      <output className={fields.lead}>{copy.sets.found(found.length)}</output>
      <ul className={styles.sets}>
        {found.map((set) => (
          <li key={set.id}>
            <button type="button" className={styles.set} onClick={() => onChoose(set)}>
              <span>{set.name}</span>
              {set.maker ? <span className={fields.lead}>{copy.sets.by(set.maker)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
