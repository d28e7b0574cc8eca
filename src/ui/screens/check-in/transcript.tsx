import { cuesOf, type Segment, type SessionPlan } from '../../../planning/session-plan.ts';
import { clockOf } from '../../copy/clock-of.ts';
import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './transcript.module.css';

type TranscriptProps = { readonly plan: SessionPlan };

/** Every sentence of a session in its order, each with its moment. A wait for the person takes as long as they like. */
export function Transcript({ plan }: TranscriptProps) {
  const { copy } = useCopy();
  const wordsOf = (segment: Segment) =>
    cuesOf({ segments: [segment] }).flatMap((cue) => {
      const words = segment.kind === 'note' ? copy.session.noteWords(plan.note) : captionOf(cue);
      return words === '' ? [] : [{ atMs: cue.atMs, words }];
    });
  return (
    <div className={styles.transcript}>
      <p>{copy.offer.readAllLead}</p>
      {plan.segments.map((segment) => {
        const said = wordsOf(segment);
        return said.length === 0 ? null : (
          <section key={segment.atMs}>
            <h3>{copy.session.segments[segment.kind]}</h3>
            <ol>
              {said.map(({ atMs, words }) => (
                <li key={atMs}>
                  <span className={styles.at}>{clockOf(atMs)}</span> {words}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
