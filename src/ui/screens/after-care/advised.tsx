import { useSelector } from '@xstate/react';
import { assessAfterCare } from '../../../domain/check-in/after-care.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { SessionActor } from '../../services.ts';
import styles from './after-care.module.css';
import { Call } from './call.tsx';
import { Ground } from './ground.tsx';
import { RestForToday } from './rest-for-today.tsx';

/** What helps now. Each way, it was a complete session. */
export function Advised({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const afterCare = useSelector(actor, ({ context }) => context.afterCare);
  const advice = assessAfterCare(afterCare ?? {});
  const end = (label: string) => (
    <>
      <p className={styles.complete}>{copy.afterCare.complete}</p>
      <Button look="main" wide onClick={() => actor.send({ type: 'afterCare.finish' })}>
        {label}
      </Button>
    </>
  );
  switch (advice.kind) {
    case 'call':
      return <Call advice={advice}>{end(copy.reflection.keep)}</Call>;
    case 'ground':
      return (
        <Ground>
          {end(copy.reflection.keep)}
          <Button look="quiet" onClick={() => actor.send({ type: 'afterCare.again' })}>
            {copy.afterCare.change}
          </Button>
        </Ground>
      );
    case 'rest':
      return <RestForToday because={advice.because}>{end(copy.afterCare.goOn)}</RestForToday>;
    case 'nothing':
      return null;
  }
}
