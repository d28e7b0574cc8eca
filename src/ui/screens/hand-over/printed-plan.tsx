import { asFirstTold } from '../../../domain/protocol/as-told.ts';
import { lockOf } from '../../../domain/protocol/lock-of.ts';
import { gates } from '../../../domain/protocol/protocol-terms.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { QrCode } from '../../../machines/plan-sharing.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import styles from './printed-plan.module.css';
import { QrPicture } from './qr-picture.tsx';
import { listed } from '../../copy/written.ts';
import { aimOf } from '../../copy/protocol-aim.ts';

type PrintedPlanProps = {
  readonly protocol: Protocol;
  readonly qr: QrCode | undefined;
  /** Whether the code holds a link. */
  readonly hasLink: boolean;
};

function Row({ name, words }: { readonly name: string; readonly words: string | undefined }) {
  if (words === undefined || words === '') return null;
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** How long a session usually is, where that is known: a plan that waits for a team's minutes has no length yet. */
function useLength(protocol: Protocol): string | undefined {
  const { copy } = useHandOverCopy();
  const { stampNow } = useServices();
  const lengthMs = useLengthMs(protocol);
  const lock = lockOf(protocol, gates, stampNow().day);
  const isOpen = lock.kind === 'open' || lock.because.every(({ kind }) => kind !== 'figureMissing');
  return isOpen && lengthMs !== undefined ? copy.paper.about(copy.plan.length(lengthMs)) : undefined;
}

function useTerms(protocol: Protocol) {
  const { copy } = useHandOverCopy();
  const { clinician, restDays, ceiling, painCap, nextVisit, reviewBy, locks = [] } = protocol;
  const frequency = clinician?.frequency ?? protocol.frequency;
  const length = useLength(protocol);
  const day = (date: string | undefined) => date && dayName(date, true);
  const often = listed([
    ...(frequency ? [copy.paper.frequency(frequency)] : []),
    ...(restDays ? [copy.paper.restDays(restDays)] : []),
  ]);
  return [
    [copy.paper.lasts, length],
    [copy.paper.often, often],
    [copy.paper.begins, day(clinician?.startDate)],
    [copy.paper.upTo, ceiling && copy.paper.ceiling(ceiling)],
    [copy.paper.painCap, painCap === undefined ? undefined : copy.paper.painCapTold(painCap)],
    [copy.paper.locks, locks.map((lock) => copy.accepting.lockNames[lock]).join(' ')],
    [copy.paper.visit, day(nextVisit)],
    [copy.paper.review, day(reviewBy)],
  ] as const;
}

function Calendar({ protocol: { schedule = [] } }: Pick<PrintedPlanProps, 'protocol'>) {
  const { copy } = useHandOverCopy();
  return schedule.map(({ fromWeek, untilWeek, frequency, minutes }) => (
    <p key={fromWeek}>
      {copy.paper.calendarRow(
        fromWeek,
        untilWeek,
        copy.paper.frequency(frequency),
        minutes === undefined ? '' : copy.plan.length(minutes * 60_000),
      )}
    </p>
  ));
}

function Parts({ protocol }: Pick<PrintedPlanProps, 'protocol'>) {
  const { copy } = useHandOverCopy();
  const { stampNow } = useServices();
  const { phases } = asFirstTold(protocol, stampNow().day);
  return (
    <ol className={phases.length > 10 ? `${styles.parts} ${styles.columns}` : styles.parts}>
      {phases.map((phase) => (
        <li key={phase.id}>
          <span>
            {copy.paper.phase(phase)}
            {phase.optional ? <em> ({copy.paper.optional})</em> : null}
          </span>
          <span className={styles.amount}>{copy.paper.amount(phase)}</span>
        </li>
      ))}
    </ol>
  );
}

function From({ protocol }: Pick<PrintedPlanProps, 'protocol'>) {
  const { copy } = useHandOverCopy();
  const { author, clinic, madeOn, version } = protocol;
  if (isStarter(protocol)) return <p>{copy.paper.unreviewed}</p>;
  const made = madeOn ? copy.paper.made(dayName(madeOn, true), version) : copy.paper.version(version);
  const by = author ? copy.accepting.by(author, clinic) : copy.accepting.noAuthor;
  return (
    <p>
      {by} · {made}
    </p>
  );
}

/** One page: the code, and the plan in words for whoever has no phone at hand. */
export function PrintedPlan({ protocol, qr, hasLink }: PrintedPlanProps) {
  const { copy } = useHandOverCopy();
  const { homework = [], learn = [], note } = protocol;
  const terms = useTerms(protocol);
  const aim = aimOf(copy, protocol);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{titleOf(copy, protocol)}</h1>
          <From protocol={protocol} />
          {aim ? <p>{aim}</p> : null}
          <dl className={styles.terms}>
            {terms.map(([name, words]) => (
              <Row key={name} name={name} words={words} />
            ))}
          </dl>
        </div>
        <div className={styles.code}>
          {qr ? <QrPicture code={qr} name={copy.handOver.qrName} /> : null}
          <p>{qr ? (hasLink ? copy.paper.scanLink : copy.paper.scan) : copy.handOver.qrTooLong}</p>
        </div>
      </header>
      <h2>{copy.paper.session}</h2>
      <Parts protocol={protocol} />
      <Calendar protocol={protocol} />
      {homework.length === 0 ? null : (
        <>
          <h2>{copy.paper.homework}</h2>
          <ul className={styles.homework}>
            {homework.map((item) => (
              <li key={item.id}>{copy.paper.item(item)}</li>
            ))}
          </ul>
        </>
      )}
      {learn.length === 0 ? null : (
        <>
          <h2>{copy.paper.reading}</h2>
          <ul className={styles.homework}>
            {learn.map((edit) => (
              <li key={edit.topic}>{copy.paper.page(edit)}</li>
            ))}
          </ul>
        </>
      )}
      {note ? (
        <>
          <h2>{copy.paper.note}</h2>
          <p className={styles.note}>{note}</p>
        </>
      ) : null}
      <footer className={styles.foot}>{copy.paper.stop}</footer>
    </article>
  );
}
