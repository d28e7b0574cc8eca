import { useId } from 'react';
import { ClearAnswer } from './clear-answer.tsx';
import styles from './choices.module.css';

type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly lead?: string;
  readonly mark?: string;
};

type OneChoiceProps<Value extends string> = {
  readonly question: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Given where the answer may be blank. */
  readonly onClear?: () => void;
  readonly inRow?: boolean;
  readonly hideQuestion?: boolean;
};

/** Pick one; nothing is picked beforehand unless `value` says so. */
export function OneChoice<Value extends string>(props: OneChoiceProps<Value>) {
  const { question, choices, value, onChange, onClear, inRow = false, hideQuestion = false } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={hideQuestion ? styles.hidden : styles.legend}>{question}</legend>
      <div className={inRow ? styles.row : styles.list}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              autoComplete="off"
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.text}>
              <span>{choice.label}</span>
              {choice.lead ? <span className={styles.lead}>{choice.lead}</span> : null}
            </span>
            {choice.mark ? <span className={styles.mark}>{choice.mark}</span> : null}
          </label>
        ))}
      </div>
      {onClear ? (
        <div className={styles.foot}>
          <ClearAnswer isBlank={value === undefined} onClear={onClear} />
        </div>
      ) : null}
    </fieldset>
  );
}

type TickProps = {
  readonly label: string;
  readonly lead?: string | undefined;
  readonly isTicked: boolean;
  /** It cannot be changed for now; `lead` says why. */
  readonly isHeld?: boolean | undefined;
  readonly onToggle: () => void;
};

/** Something to tick or leave; belongs into a `fieldset`. */
export function Tick({ label, lead, isTicked, isHeld = false, onToggle }: TickProps) {
  const id = useId();
  const described = lead ? { 'aria-labelledby': `${id}l`, 'aria-describedby': `${id}d` } : {};
  return (
    <label className={styles.tick}>
      <input
        autoComplete="off"
        type="checkbox"
        checked={isTicked}
        // Not `disabled`: a keyboard would pass it by, and why it is held would not be heard.
        aria-disabled={isHeld || undefined}
        onChange={() => (isHeld ? undefined : onToggle())}
        {...described}
      />
      <span className={styles.text}>
        <span id={`${id}l`}>{label}</span>
        {lead ? (
          <span id={`${id}d`} className={styles.lead}>
            {lead}
          </span>
        ) : null}
      </span>
    </label>
  );
}

type Tickable<Value extends string> = Choice<Value> & Pick<TickProps, 'isHeld'>;

type AnyOfProps<Value extends string> = {
  readonly question: string;
  readonly lead: string;
  readonly choices: readonly Tickable<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
};

/** Tick any, or none. */
export function AnyOf<Value extends string>({
  question,
  lead,
  choices,
  values,
  onChange,
}: AnyOfProps<Value>) {
  const leadId = useId();
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <fieldset aria-describedby={leadId}>
      <legend className={styles.legend}>{question}</legend>
      <p id={leadId} className={styles.lead}>
        {lead}
      </p>
      <div className={styles.ticks}>
        {choices.map(({ value, label, lead: does, isHeld }) => (
          <Tick
            key={value}
            label={label}
            lead={does}
            isTicked={values.includes(value)}
            isHeld={isHeld}
            onToggle={() => toggle(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
