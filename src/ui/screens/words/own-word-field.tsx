import { mostOwnCharacters, type OwnText } from '../../../domain/words/own-words.ts';
import { typedInto } from '../../../domain/words/fit-into.ts';
import { useOwnWordsCopy } from '../../copy/use-own-words-copy.ts';
import { Field } from '../../parts/field.tsx';

type OwnWordFieldProps = {
  readonly which: OwnText;
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

/** Cuts what is typed to what there is room for, with the caret where it was, and answers what is left. */
function keepWithin(field: HTMLInputElement): string {
  const { value, selectionEnd } = field;
  const kept = typedInto(mostOwnCharacters.value, value, selectionEnd ?? value.length);
  if (kept.typed !== value) {
    field.value = kept.typed;
    field.setSelectionRange(kept.caret, kept.caret);
  }
  return kept.typed;
}

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
          value={typed}
          onChange={({ currentTarget, nativeEvent }) => {
            // Letters that are still being put together are nobody's to cut.
            const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
            onType(isComposing ? currentTarget.value : keepWithin(currentTarget));
          }}
          onCompositionEnd={({ currentTarget }) => onType(keepWithin(currentTarget))}
        />
      )}
    </Field>
  );
}
