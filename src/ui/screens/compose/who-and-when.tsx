import { lazy, Suspense } from 'react';
import { protocolOn } from '../../../domain/composing/draft.ts';
import { withTerms } from '../../../domain/composing/term-edits.ts';
import { protocolLimits } from '../../../domain/protocol/protocol-limits.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { DayAt, TextAt } from './fields.tsx';

const OpeningNote = lazy(() =>
  import('./opening-note.tsx').then((module) => ({ default: module.OpeningNote })),
);

const { characters, lineCharacters } = protocolLimits;

/** What the plan is called, whose it is, what they say to the person, and when it is looked at again. */
export function WhoAndWhen() {
  const { copy } = useComposeCopy();
  const { draft, day, edit } = useComposing();
  const { protocol } = draft;
  return (
    <>
      <TextAt
        label={copy.composeTerms.planTitle}
        place="title"
        value={protocol.title}
        atMost={lineCharacters.value}
        needed={copy.composeTerms.titleNeeded}
        put={(now, title = '') => withTerms(now, { title })}
      />
      <TextAt
        label={copy.composeTerms.author}
        lead={copy.composeTerms.authorLead}
        place="author"
        value={protocol.author}
        atMost={lineCharacters.value}
        put={(now, author) => withTerms(now, { author })}
      />
      <TextAt
        label={copy.composeTerms.clinic}
        place="clinic"
        value={protocol.clinic}
        atMost={lineCharacters.value}
        put={(now, clinic) => withTerms(now, { clinic })}
      />
      <TextAt
        label={copy.composeTerms.aim}
        place="aim"
        value={protocol.aim}
        atMost={characters.value}
        rows={2}
        put={(now, aim) => withTerms(now, { aim })}
      />
      <TextAt
        label={copy.composeTerms.note}
        lead={copy.composeTerms.noteLead}
        place="note"
        value={protocol.note}
        atMost={characters.value}
        rows={4}
        put={(now, note) => withTerms(now, { note })}
      />
      <div className={styles.note} data-place="openingNote">
        <Suspense fallback={null}>
          <OpeningNote
            note={protocol.openingNote}
            onChange={(openingNote) => edit((now) => withTerms(now, { openingNote }))}
          />
        </Suspense>
      </div>
      <div className={styles.days}>
        <DayAt
          label={copy.composeTerms.nextVisit}
          place="nextVisit"
          value={protocol.nextVisit}
          put={(now, nextVisit) => withTerms(now, { nextVisit })}
        />
        <DayAt
          label={copy.composeTerms.reviewBy}
          place="reviewBy"
          value={protocol.reviewBy}
          put={(now, reviewBy) => withTerms(now, { reviewBy })}
        />
      </div>
      <p className={styles.soft}>{copy.composeTerms.version(protocolOn(draft, day).version)}</p>
    </>
  );
}
