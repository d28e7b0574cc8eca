import { useEffect, useState } from 'react';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { type Services, useServices } from '../../services.ts';
import { WhatItDoes } from '../lock/what-it-does.tsx';
import { AutoLockChoice } from './auto-lock-choice.tsx';
import { GivePassphrase } from './give-passphrase.tsx';
import styles from './lock-settings.module.css';
import { NewPassphrase } from './new-passphrase.tsx';
import { SecondPassphrase } from './second-passphrase.tsx';
import { TurnOn } from './turn-on.tsx';

type Standing =
  | { readonly kind: 'off' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'on'; readonly hasSecond: boolean };

async function readLock({ lock }: Services['locking']): Promise<Standing> {
  const kind = await lock.state();
  return kind === 'on' ? { kind, hasSecond: await lock.hasSecond() } : { kind };
}

type LockIsOnProps = { readonly hasSecond: boolean; readonly onDone: (told: string) => void };

function LockIsOn({ hasSecond, onDone }: LockIsOnProps) {
  const { copy } = useLockCopy();
  const { lock } = useServices().locking;
  return (
    <>
      <AutoLockChoice />
      <More summary={copy.lock.changeTitle}>
        <p>{copy.lock.changeLead}</p>
        <NewPassphrase
          forget={copy.lock.forget}
          button={copy.lock.change}
          asksPresent
          change={(next, present) => lock.change(present, next)}
          onDone={() => onDone(copy.lock.changed)}
        />
      </More>
      <SecondPassphrase isThere={hasSecond} onDone={onDone} />
      <More summary={copy.lock.offTitle}>
        {hasSecond ? <p>{copy.lock.offSecond}</p> : null}
        <GivePassphrase
          lead={copy.lock.offLead}
          button={copy.lock.turnOff}
          change={(present) => lock.turnOff(present)}
          onDone={() => onDone(copy.lock.turnedOff)}
        />
      </More>
    </>
  );
}

/** The passphrase in front of everything: on, off, another one, and when it is asked for. */
export function LockSettings() {
  const { copy } = useLockCopy();
  const { keeping, locking } = useServices();
  const [standing, setStanding] = useState<Standing>();
  const [told, setTold] = useState('');
  const [changes, setChanges] = useState(0);
  const [trouble, setTrouble] = useState<{ readonly cause: unknown }>();
  useEffect(
    () => void readLock(locking).then(setStanding, (cause: unknown) => setTrouble({ cause })),
    [locking, changes],
  );
  if (trouble) throw trouble.cause;
  if (!standing) return <Loading />;
  const done = (sentence: string) => {
    setTold(sentence);
    setChanges((before) => before + 1);
    focusHeading();
  };
  if (keeping.kind === 'memoryOnly')
    return (
      <Page title={copy.lock.title} lead={copy.lock.lead}>
        <Notice>{copy.lock.memoryOnly}</Notice>
      </Page>
    );
  if (standing.kind === 'unknown')
    return (
      <Page title={copy.lock.title} lead={copy.lock.lead}>
        <Notice>{copy.lock.refused({ kind: 'blocked' })}</Notice>
        <Button onClick={() => setChanges((before) => before + 1)}>{copy.storage.tryAgain}</Button>
      </Page>
    );
  return (
    <Page title={copy.lock.title} lead={copy.lock.lead}>
      <output className={styles.told}>{told === '' ? null : told}</output>
      {told === '' ? <p>{standing.kind === 'on' ? copy.lock.isOn : copy.lock.isOff}</p> : null}
      <WhatItDoes mayLeave />
      {standing.kind === 'off' ? (
        <TurnOn onDone={() => done(copy.lock.turnedOn)} />
      ) : (
        <LockIsOn key={changes} hasSecond={standing.hasSecond} onDone={done} />
      )}
    </Page>
  );
}
