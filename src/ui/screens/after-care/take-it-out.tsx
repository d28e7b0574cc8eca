import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import type { SessionActor } from '../../services.ts';
import { IfGripped } from '../session/if-gripped.tsx';
import styles from './after-care.module.css';
import { BackIntoSession } from './back-into-session.tsx';

type TakeItOutProps = { readonly actor: SessionActor; readonly onOut: () => void };

/** Before anything is asked: out slowly, with a breath out, help if it is held, and only then the answer. */
export function TakeItOut({ actor, onOut }: TakeItOutProps) {
  const { copy } = useCopy();
  return (
    <Page title={copy.afterCare.outTitle}>
      <p className={styles.say}>{copy.afterCare.outLead}</p>
      <IfGripped look="plain" alarm={copy.afterCare.stuck} />
      <div className={styles.then}>
        <p>{copy.afterCare.outThen}</p>
        <Button look="main" wide onClick={onOut}>
          {copy.afterCare.isOut}
        </Button>
      </div>
      <BackIntoSession actor={actor} />
    </Page>
  );
}
