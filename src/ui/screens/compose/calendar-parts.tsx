import { bounds } from '../../../domain/composing/bounds.ts';
import {
  withCalendarPartAdded,
  withCalendarPartChanged,
  withCalendarPartRemoved,
} from '../../../domain/composing/term-edits.ts';
import type { Frequency } from '../../../domain/protocol/frequency.ts';
import { type CalendarPhase, calendarSizes, termLimits } from '../../../domain/protocol/protocol-terms.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { PickAt, SaidAt } from './fields.tsx';
import { FrequencyAt } from './frequency-at.tsx';
import { NumberAt } from './read-fields.tsx';

/** Until the first number is written. */
const onceADay: Frequency = { times: 1, per: 'day' };

/** The calendar in weeks, as a sheet after surgery has it. */
export function CalendarParts() {
  const { copy } = useComposeCopy();
  const { draft, edit } = useComposing();
  const { schedule = [], clinician } = draft.protocol;
  return (
    <section className={styles.fields} aria-label={copy.composeTerms.calendar}>
      <h3>{copy.composeTerms.calendar}</h3>
      <p className={styles.soft}>{copy.composeTerms.calendarLead}</p>
      <SaidAt place="schedule" />
      {schedule.map((part, index) => (
        <CalendarPart key={`${index}-${schedule.length}`} part={part} index={index} />
      ))}
      {schedule.length < termLimits.calendarPhases.value ? (
        <Button onClick={() => edit((now) => withCalendarPartAdded(now, clinician?.frequency ?? onceADay))}>
          {copy.composeTerms.addPart}
        </Button>
      ) : null}
    </section>
  );
}

function CalendarPart({ part, index }: { readonly part: CalendarPhase; readonly index: number }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const place = `schedule.${index}`;
  return (
    <fieldset className={styles.group}>
      <legend>{copy.composeTerms.part(index + 1)}</legend>
      <div className={styles.row}>
        <NumberAt
          label={copy.composeTerms.fromWeek}
          place={`${place}.fromWeek`}
          value={part.fromWeek + 1}
          bounds={bounds.week}
          isNeeded
          put={(draft, week = 1) => withCalendarPartChanged(draft, index, { fromWeek: week - 1 })}
        />
        <NumberAt
          label={copy.composeTerms.untilWeek}
          lead={copy.composeTerms.untilLead}
          place={`${place}.untilWeek`}
          value={part.untilWeek}
          bounds={bounds.week}
          put={(draft, untilWeek) => withCalendarPartChanged(draft, index, { untilWeek })}
        />
      </div>
      <FrequencyAt
        place={`${place}.frequency`}
        value={part.frequency}
        isNeeded
        put={(draft, frequency) => (frequency ? withCalendarPartChanged(draft, index, { frequency }) : draft)}
      />
      <NumberAt
        label={copy.composeTerms.minutesOfPart}
        place={`${place}.minutes`}
        value={part.minutes}
        bounds={bounds.minutes}
        put={(draft, minutes) => withCalendarPartChanged(draft, index, { minutes })}
      />
      <PickAt
        label={copy.composeTerms.sizeRule}
        place={`${place}.size`}
        value={part.size ?? 'asTold'}
        choices={calendarSizes.map((value) => ({ value, label: copy.composeTerms.sizeRules[value] }))}
        put={(draft, size) => withCalendarPartChanged(draft, index, { size })}
      />
      <Button look="quiet" onClick={() => edit((draft) => withCalendarPartRemoved(draft, index))}>
        {copy.composeTerms.removePart(index + 1)}
      </Button>
    </fieldset>
  );
}
