import { useLeavingCopy } from '../../copy/use-leaving-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { LeavingTo } from './leaving-to.tsx';
import styles from './leaving.module.css';

type ToldProps = { readonly title: string; readonly lines: readonly string[] };

function Told({ title, lines }: ToldProps) {
  return (
    <section className={styles.told}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** What the two buttons above every screen do, what they cannot do, and where leaving leads. */
export function LeavingScreen() {
  const { copy } = useLeavingCopy();
  return (
    <Page title={copy.leavingTold.title} lead={copy.leavingTold.lead}>
      <Told title={copy.leavingTold.leaveTitle} lines={copy.leavingTold.leave} />
      <Told title={copy.leavingTold.coverTitle} lines={copy.leavingTold.cover} />
      <section className={styles.told}>
        <h2>{copy.leavingTold.tryTitle}</h2>
        <p>{copy.leavingTold.tryLead}</p>
        <p>{copy.leavingTold.comeBack}</p>
        <div className={styles.tries}>
          <Button data-leave="">{copy.leavingTold.tryLeave}</Button>
          <Button data-cover="">{copy.leavingTold.tryCover}</Button>
        </div>
      </section>
      <LeavingTo />
      <Told title={copy.leavingTold.limitsTitle} lines={copy.leavingTold.limits} />
    </Page>
  );
}
