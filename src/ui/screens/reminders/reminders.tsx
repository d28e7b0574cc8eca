import { useEffect, useState } from 'react';
import { calendarFile } from '../../../domain/reminders/calendar-file.ts';
import {
  isForAnotherPlan,
  neutralTitles,
  reminderLimits,
  withFile,
} from '../../../domain/reminders/reminders.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import { TakenAway } from './taken-away.tsx';
import { TimeForm } from './time-form.tsx';
import { useTimeDrafts } from './use-time-drafts.ts';

/** The plan in use: its times are what a file is made for. Undefined until it was read. */
function usePlan(): Protocol | undefined {
  const { protocol: slot } = useServices();
  const [plan, setPlan] = useState<Protocol>();
  useEffect(
    () => void slot.read().then((read) => setPlan(read.kind === 'value' ? read.value : firstSteps)),
    [slot],
  );
  return plan;
}

/** Chosen times as a file for a calendar. The app calls nobody by itself, and has no server that could. */
export function Reminders() {
  const { copy } = useCopy();
  const { device, stampNow } = useServices();
  const plan = usePlan();
  const times = useTimeDrafts();
  const [wasMade, setWasMade] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  if (!times.isRead || !plan) return <Loading />;
  const { value: reminders } = times;
  const make = () => {
    setWasAsked(true);
    if (!times.times) return;
    const chosen = { ...reminders, times: times.times };
    const { at, day } = stampNow();
    const title = copy.reminders.titles[chosen.title];
    device.saveFile(copy.reminders.file, calendarFile(chosen, { title }, { at, day }), 'text/calendar');
    times.set(withFile(chosen, plan));
    setWasMade(true);
  };
  const hasAny = times.drafts.length > 0 || (reminders.file?.ids.length ?? 0) > 0;
  return (
    <Page title={copy.reminders.title} lead={copy.reminders.lead}>
      <p>{copy.reminders.limits}</p>
      {times.failure ? <SaveTrouble failure={times.failure} onAgain={times.tryAgain} /> : null}
      {isForAnotherPlan(reminders, plan) ? <Notice calm>{copy.reminders.otherPlan}</Notice> : null}
      {times.drafts.map((draft, index) => (
        <TimeForm
          key={draft.id}
          draft={draft}
          number={index + 1}
          saysProblem={wasAsked}
          onChange={times.put}
          onRemove={() => times.remove(draft.id)}
        />
      ))}
      {times.drafts.length === 0 ? <p>{copy.reminders.none}</p> : null}
      {times.canBringBack ? <TakenAway key={times.drafts.length} onBringBack={times.bringBack} /> : null}
      {times.isFull ? (
        <p>{copy.reminders.full(reminderLimits.times.value)}</p>
      ) : (
        <Button onClick={times.add}>{copy.reminders.add}</Button>
      )}
      <OneChoice
        question={copy.reminders.called}
        choices={neutralTitles.map((value) => ({ value, label: copy.reminders.titles[value] }))}
        value={reminders.title}
        onChange={(title) => times.set({ ...reminders, title })}
      />
      <p>{copy.reminders.calledLead}</p>
      {hasAny ? (
        <Button look="main" wide onClick={make}>
          {copy.reminders.make}
        </Button>
      ) : null}
      <output>{wasMade ? copy.reminders.made : null}</output>
      {reminders.file ? <p>{copy.reminders.takeOut}</p> : null}
    </Page>
  );
}
