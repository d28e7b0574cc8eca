import { mostOwnCharacters, type OwnText } from '../../../domain/words/own-words.ts';
import { useOwnWordsCopy } from '../../copy/use-own-words-copy.ts';
import { Field } from '../../parts/field.tsx';

type OwnWordFieldProps = {
  readonly which: OwnText;
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

export function OwnWordField({ which, typed, onType }: OwnWordFieldProps) {
  const { copy } = useOwnWordsCopy();
  return (
    <Field {...copy.ownWords.fields[which]}>
      {(control) => (
        <input
          {...control}
          type="text"
          // A capital letter makes a name of the word for a clinician: no keyboard may put one there by itself.
          autoCapitalize="none"
          maxLength={mostOwnCharacters.value}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Field>
  );
}
