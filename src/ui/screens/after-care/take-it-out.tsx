import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import type { SessionActor } from '../../services.ts';
import { IfGripped } from '../session/if-gripped.tsx';
import styles from './after-care.module.css';
import { BackIntoSession } from './back-into-session.tsx';

type TakeItOutProps = { readonly actor: SessionActor; readonly onOut: () => void };

/** Before anything is asked: out slowly, with a breath out, and help if it is held. */
export function TakeItOut({ actor, onOut }: TakeItOutProps) {
  const { copy } = useCopy();
  return (
    <Page title={copy.afterCare.outTitle}>
      <p className={styles.say}>{copy.afterCare.outLead}</p>
      <Button look="main" wide onClick={onOut}>
        {copy.afterCare.isOut}
      </Button>
      <IfGripped alarm={copy.afterCare.stuck} />
      <BackIntoSession actor={actor} />
    </Page>
  );
}
