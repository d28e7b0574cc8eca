import { type SyntheticEvent, useState } from 'react';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import styles from './open-plan.module.css';

/** A link or code that somebody sent. */
export function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const { copy } = useHandOverCopy();
  const [text, setText] = useState('');
  const [isEmptyTold, setIsEmptyTold] = useState(false);
  useHoldsWhatIsTyped(text !== '');
  const read = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsEmptyTold(text.trim() === '');
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className={styles.paste} onSubmit={read} noValidate>
      <Field
        label={copy.opening.paste}
        lead={copy.opening.pasteLead}
        problem={isEmptyTold ? copy.opening.pasteEmpty : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            autoCapitalize="off"
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{copy.opening.pasteRead}</Button>
    </form>
  );
}
