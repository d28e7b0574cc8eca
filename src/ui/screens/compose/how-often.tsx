import { changed, withTerms } from '../../../domain/composing/term-edits.ts';
import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { termLimits } from '../../../domain/protocol/protocol-terms.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { CalendarParts } from './calendar-parts.tsx';
import { useComposing } from './composing-context.ts';
import { DayAt, SaidAt } from './fields.tsx';
import { FrequencyAt } from './frequency-at.tsx';
import { PickNumberAt } from './pick-number-at.tsx';
import { NumberAt } from './read-fields.tsx';

const leads = ['comfort', 'schedule'] as const;

type Sheet = NonNullable<Protocol['clinician']>;

function withSheet(
  draft: Draft,
  change: { readonly [Name in keyof Sheet]?: Sheet[Name] | undefined },
): Draft {
  return withTerms(draft, { clinician: changed(draft.protocol.clinician, change) });
}

/** How often comfort suggests it, or a calendar asks for it. What the other one says is kept. */
export function HowOften() {
  const { copy } = useComposeCopy();
  const { draft, edit } = useComposing();
  const { ledBy } = draft.protocol;
  return (
    <>
      <OneChoice
        question={copy.composeTerms.ledBy}
        choices={leads.map((value) => ({ value, ...copy.composeTerms.leads[value] }))}
        value={ledBy}
        onChange={(value) => edit((now) => withTerms(now, { ledBy: value }))}
      />
      <SaidAt place="ledBy" />
      {ledBy === 'comfort' ? <ByComfort /> : <ByCalendar />}
    </>
  );
}

function ByComfort() {
  const { copy } = useComposeCopy();
  const { protocol } = useComposing().draft;
  return (
    <>
      <FrequencyAt
        place="frequency"
        value={protocol.frequency}
        put={(draft, frequency) => withTerms(draft, { frequency })}
      />
      <PickNumberAt
        label={copy.composeTerms.restDays}
        place="restDays"
        value={protocol.restDays}
        usual={copy.composeTerms.noRestDays}
        from={0}
        to={termLimits.restDaysAtMost.value}
        put={(draft, restDays) => withTerms(draft, { restDays })}
      />
    </>
  );
}

function ByCalendar() {
  const { copy } = useComposeCopy();
  const { clinician } = useComposing().draft.protocol;
  return (
    <>
      <DayAt
        label={copy.composeTerms.startDate}
        place="clinician.startDate"
        value={clinician?.startDate}
        put={(draft, startDate) => withSheet(draft, { startDate })}
      />
      <NumberAt
        label={copy.composeTerms.minutes}
        place="clinician.minutes"
        value={clinician?.minutes}
        bounds={bounds.minutes}
        put={(draft, minutes) => withSheet(draft, { minutes })}
      />
      <FrequencyAt
        place="clinician.frequency"
        value={clinician?.frequency}
        put={(draft, frequency) => withSheet(draft, { frequency })}
      />
      <CalendarParts />
    </>
  );
}
