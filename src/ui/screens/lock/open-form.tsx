import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';
import type { LockDoor } from '../../lock-door.ts';
import { Button } from '../../parts/button.tsx';
import { Tick } from '../../parts/choices.tsx';
import { PassphraseField } from '../passphrase/passphrase-field.tsx';
import styles from './lock.module.css';
import { onceDrawn } from '../passphrase/once-drawn.ts';
import { useWait } from './use-wait.ts';

type Standing = 'typing' | 'opening' | 'empty' | 'wrong' | 'tooSoon' | 'noKey' | 'blocked';

/** The one question of a locked app. Nothing that was typed goes away by being wrong. */
export function OpenForm({ door }: { readonly door: LockDoor }) {
  const { copy } = useLockScreenCopy();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [standing, setStanding] = useState<Standing>('typing');
  const { wait, begin } = useWait();
  const focusField = () => form.current?.querySelector<HTMLInputElement>('input')?.focus();
  useEffect(focusField, []);
  useEffect(() => void door.waitMs().then((ms) => ms > 0 && begin(ms)), [door, begin]);
  const isWaiting = wait !== undefined && wait.secondsLeft > 0;
  const isOpening = standing === 'opening';

  const open = async () => {
    if (passphrase === '') return setStanding('empty');
    setStanding('opening');
    await onceDrawn();
    const tried = await door.open(passphrase).catch(() => ({ kind: 'blocked' }) as const);
    if (tried.kind === 'opened') return undefined;
    if ('waitMs' in tried) begin(tried.waitMs);
    return setStanding(tried.kind);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    focusField();
    if (!isOpening && !isWaiting) void open();
  };
  const problems: Partial<Record<Standing, string>> = {
    empty: copy.lockScreen.empty,
    wrong: copy.lockScreen.wrong,
    noKey: copy.lockScreen.noKey,
    blocked: copy.lockScreen.blocked,
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <PassphraseField
        label={copy.lockScreen.passphrase}
        value={passphrase}
        isShown={isShown}
        use="current"
        problem={problems[standing]}
        onChange={setPassphrase}
      />
      <fieldset>
        <Tick
          label={copy.lockScreen.show}
          isTicked={isShown}
          onToggle={() => setIsShown((shown) => !shown)}
        />
      </fieldset>
      {isWaiting ? (
        <p aria-hidden="true" className={styles.wait}>
          {copy.lockScreen.wait(wait.secondsLeft * 1000)}
        </p>
      ) : null}
      <output className={isWaiting ? styles.heard : styles.told}>
        {isOpening ? copy.lockScreen.opening : null}
        {!isOpening && isWaiting ? copy.lockScreen.wait(wait.toldSeconds * 1000) : null}
        {!isOpening && wait?.secondsLeft === 0 ? copy.lockScreen.waitOver : null}
      </output>
      {isOpening ? <progress className={styles.bar} aria-label={copy.lockScreen.opening} /> : null}
      <Button type="submit" look="main" wide aria-disabled={isOpening || isWaiting}>
        {copy.lockScreen.open}
      </Button>
    </form>
  );
}
