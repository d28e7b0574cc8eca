import {
  chosenFor,
  type Named,
  namesOf,
  type OwnText,
  type OwnWords,
  withName,
  withOwnText,
} from '../../../domain/words/own-words.ts';
import { useOwnWordsCopy } from '../../copy/use-own-words-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { OwnWordField } from './own-word-field.tsx';
import styles from './words.module.css';

type WordForProps = {
  readonly thing: Named;
  readonly own: OwnWords;
  readonly onChange: (step: (now: OwnWords) => OwnWords) => void;
};

function textsOf(thing: Named): readonly OwnText[] {
  return thing === 'tool' ? ['tool', 'tools'] : [thing];
}

/** One thing to name, room for a word of the person's own, and how it reads from now on. */
export function WordFor({ thing, own, onChange }: WordForProps) {
  const { copy } = useOwnWordsCopy();
  const names: Readonly<Record<string, string>> = copy.ownWords.names[thing];
  const name = chosenFor(own, thing);
  return (
    <div className={styles.thing}>
      <OneChoice
        question={copy.ownWords.questions[thing]}
        choices={[...namesOf[thing], 'own' as const].map((value) => ({ value, label: names[value] ?? '' }))}
        value={name}
        onChange={(wished) => onChange((now) => withName(now, thing, wished))}
      />
      {name === 'own'
        ? textsOf(thing).map((which) => (
            <OwnWordField
              key={which}
              which={which}
              typed={own.own?.[which] ?? ''}
              onType={(typed) => onChange((now) => withOwnText(now, which, typed))}
            />
          ))
        : null}
      <div className={styles.reads}>
        <p>{copy.ownWords.reads}</p>
        {copy.ownWords.examples[thing].map((line) => (
          <p key={line} className={styles.example}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
