import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { reviewPassed } from '../../../domain/protocol/review-passed.ts';
import { isStarter } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { LongText } from './long-text.tsx';
import styles from './plan.module.css';

/** Who made a plan and when; nothing of ours, which says so itself. */
export function PlanFrom({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useHandOverCopy();
  const { author, clinic, madeOn, version } = protocol;
  if (isStarter(protocol)) return null;
  return (
    <div>
      <p>{author ? copy.accepting.by(author, clinic) : copy.accepting.noAuthor}</p>
      <p className={styles.lead}>
        {madeOn ? copy.accepting.made(dayName(madeOn, true), version) : copy.accepting.version(version)}
      </p>
    </div>
  );
}

/** When it begins, how long it is held, and what it asks in which weeks: nothing where comfort leads. */
function PlanCalendar({ protocol: { clinician, schedule = [] } }: { readonly protocol: Protocol }) {
  const { copy } = useHandOverCopy();
  const { startDate, minutes } = clinician ?? {};
  const length = (held: number | undefined) => (held === undefined ? '' : copy.plan.length(held * 60_000));
  return (
    <>
      {startDate ? <p>{copy.accepting.begins(dayName(startDate, true))}</p> : null}
      {minutes === undefined ? null : <p>{copy.accepting.held(length(minutes))}</p>}
      {schedule.length === 0 ? null : (
        <ul className={styles.lines}>
          {schedule.map((part) => (
            <li key={part.fromWeek}>
              {copy.paper.calendarRow(
                part.fromWeek,
                part.untilWeek,
                copy.paper.frequency(part.frequency),
                length(part.minutes),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What a plan asks beside its parts: how often, up to which size and pain, when both see one another. */
export function PlanTerms({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useHandOverCopy();
  const { stampNow } = useServices();
  const { clinician, restDays, ceiling, painCap, nextVisit, reviewBy, openingNote } = protocol;
  const frequency = clinician?.frequency ?? protocol.frequency;
  const rest = restDays ? copy.paper.restDays(restDays) : undefined;
  const review = reviewBy && dayName(reviewBy, true);
  const isPassed = reviewPassed(protocol, stampNow().day) !== undefined;
  return (
    <>
      {frequency ? <p>{copy.accepting.often(copy.paper.frequency(frequency), rest)}</p> : null}
      {protocol.ledBy === 'schedule' ? <PlanCalendar protocol={protocol} /> : null}
      {ceiling ? <p>{copy.accepting.upTo(copy.paper.ceiling(ceiling))}</p> : null}
      {painCap === undefined || isStarter(protocol) ? null : <p>{copy.accepting.painCap(painCap)}</p>}
      {nextVisit ? <p>{copy.accepting.nextVisit(dayName(nextVisit, true))}</p> : null}
      {review && isPassed ? <Notice calm>{copy.plan.reviewPassed(review)}</Notice> : null}
      {review && !isPassed ? <p>{copy.accepting.reviewBy(review)}</p> : null}
      {openingNote ? <p>{copy.accepting.recording}</p> : null}
    </>
  );
}

/** What a plan puts in place of a page, or after it: to be read before a yes, too. */
function WordsOfPage({ title, text }: { readonly title: string; readonly text: string }) {
  const { copy } = useHandOverCopy();
  return (
    <More look="small" summary={copy.accepting.readWords} summaryName={copy.accepting.readWordsNamed(title)}>
      <p className={styles.long} dir="auto">
        {text}
      </p>
    </More>
  );
}

/** What goes with a plan: what is done between sessions, what there is to read, what stays with the clinician, and their note. */
export function PlanBeside({
  protocol: { homework = [], learn = [], locks = [], note },
}: {
  readonly protocol: Protocol;
}) {
  const { copy } = useHandOverCopy();
  return (
    <>
      {homework.length === 0 ? null : (
        <div className={styles.beside}>
          <h3>{copy.accepting.homework}</h3>
          <ul className={styles.lines}>
            {homework.map((item) => (
              <li key={item.id}>{copy.paper.item(item)}</li>
            ))}
          </ul>
        </div>
      )}
      {learn.length === 0 ? null : (
        <div className={styles.beside}>
          <h3>{copy.accepting.reading}</h3>
          <ul className={styles.lines}>
            {learn.map((edit) => (
              <li key={edit.topic}>
                {copy.paper.page(edit)}
                {edit.kind === 'replace' ? <WordsOfPage title={edit.title} text={edit.text} /> : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      {locks.length === 0 ? null : (
        <div className={styles.beside}>
          <h3>{copy.accepting.locks}</h3>
          <ul className={styles.lines}>
            {locks.map((lock) => (
              <li key={lock}>{copy.accepting.lockNames[lock]}</li>
            ))}
          </ul>
        </div>
      )}
      {note ? (
        <div className={styles.beside}>
          <h3>{copy.accepting.note}</h3>
          <LongText text={note} />
        </div>
      ) : null}
    </>
  );
}
