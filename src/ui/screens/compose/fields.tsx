import type { ReactNode } from 'react';
import type { Draft } from '../../../domain/composing/draft.ts';
import { withoutUnreadBelow, withUnread } from '../../../domain/composing/unread.ts';
import { Field } from '../../parts/field.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { useSaidAt } from './use-said-at.ts';

export type AtProps<Value> = {
  readonly label: string;
  /** Which field of the draft it is. */
  readonly place: string;
  readonly value: Value | undefined;
  readonly lead?: string | undefined;
  /** The draft with another value; blank is undefined. */
  readonly put: (draft: Draft, value: Value | undefined) => Draft;
};

type TextAtProps = AtProps<string> & {
  readonly atMost: number;
  readonly rows?: number;
  /** What is said while it is blank, where it may not be. */
  readonly needed?: string;
};

/** Words of the plan. */
export function TextAt({ label, place, value, lead, put, atMost, rows, needed }: TextAtProps) {
  const { draft, edit } = useComposing();
  const { fault, advice } = useSaidAt(place);
  const text = draft.unread[place] ?? value ?? '';
  const change = (next: string) =>
    edit((now) => {
      const isBlank = next.trim() === '';
      if (isBlank && needed !== undefined) return withUnread(now, place, next);
      return put(withUnread(now, place, undefined), isBlank ? undefined : next);
    }, place);
  const problem = draft.unread[place] === undefined ? fault : needed;
  return (
    <div className={styles.place} data-place={place}>
      <Field label={label} lead={advice ?? lead} problem={problem}>
        {(control) =>
          rows === undefined ? (
            <input
              {...control}
              type="text"
              maxLength={atMost}
              value={text}
              onChange={({ currentTarget }) => change(currentTarget.value)}
            />
          ) : (
            <textarea
              {...control}
              rows={rows}
              maxLength={atMost}
              value={text}
              onChange={({ currentTarget }) => change(currentTarget.value)}
            />
          )
        }
      </Field>
    </div>
  );
}

/** A day of the plan; blank is none. */
export function DayAt({ label, place, value, lead, put }: AtProps<string>) {
  const { edit } = useComposing();
  const { fault, advice } = useSaidAt(place);
  return (
    <div className={styles.place} data-place={place}>
      <Field label={label} lead={advice ?? lead} problem={fault}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={value ?? ''}
            onChange={({ currentTarget }) =>
              edit((now) => put(now, currentTarget.value === '' ? undefined : currentTarget.value), place)
            }
          />
        )}
      </Field>
    </div>
  );
}

type PickAtProps<Value extends string> = AtProps<Value> & {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
};

/** One of a few, in a list. */
export function PickAt<Value extends string>({
  label,
  place,
  value,
  lead,
  put,
  choices,
}: PickAtProps<Value>) {
  const { edit } = useComposing();
  const { fault, advice } = useSaidAt(place);
  const pick = (picked: string) => {
    const choice = choices.find((one) => one.value === picked);
    if (choice) edit((now) => put(withoutUnreadBelow(now, place), choice.value));
  };
  return (
    <div className={styles.place} data-place={place}>
      <Field label={label} lead={advice ?? lead} problem={fault}>
        {(control) => (
          <select {...control} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** What is said about a group of fields, or about a part as a whole. */
export function SaidAt({ place, children }: { readonly place: string; readonly children?: ReactNode }) {
  const { fault, advice } = useSaidAt(place);
  if (!fault && !advice && !children) return null;
  return (
    <div className={styles.said} data-place={place} tabIndex={-1}>
      {fault ? <p className={styles.sayFault}>{fault}</p> : null}
      {advice ? <p>{advice}</p> : null}
      {children}
    </div>
  );
}
