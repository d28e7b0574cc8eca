import { useState } from 'react';
import { Link } from 'wouter';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { lastVisitDay } from '../../../domain/visit-summary/make-visit-summary.ts';
import type { PlanInUse } from '../../../domain/visit-summary/lines/practice-lines.ts';
import { InPlainWords } from '../../copy/in-plain-words.tsx';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { Button } from '../../parts/button.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { useJournalMonths } from '../charts/use-journal-months.ts';
import { Compose } from './compose.tsx';
import { TimeChoice, type Time, usualTime } from './time-choice.tsx';
import { usePlanInUse } from './use-plan-in-use.ts';

/** What the person hands to their therapist: made, seen, struck through and handed over by them. Nothing of it is kept. */
export function Visit() {
  return (
    <InPlainWords>
      <FromJournal />
    </InPlainWords>
  );
}

function FromJournal() {
  const { copy } = useVisitCopy();
  const { journal } = useServices();
  const { read, readAgain } = useJournalMonths(journal, undefined);
  const plan = usePlanInUse();
  if (!read || !plan) return <Loading />;
  if (read.kind === 'blocked')
    return (
      <Page title={copy.visit.title}>
        <Notice told>
          <p>{copy.journal.blocked}</p>
          <Button onClick={readAgain}>{copy.storage.tryAgain}</Button>
        </Notice>
      </Page>
    );
  return <Made records={read.records} plan={plan.plan} unreadable={read.unreadable} />;
}

type MadeProps = {
  readonly records: readonly JournalRecord[];
  readonly plan: PlanInUse | undefined;
  readonly unreadable: number;
};

function Made({ records, plan, unreadable }: MadeProps) {
  const { copy } = useVisitCopy();
  const { stampNow } = useServices();
  const [today] = useState(() => stampNow().day);
  const lastVisit = lastVisitDay(records, today);
  const [time, setTime] = useState<Time>(() => usualTime(lastVisit, today));
  return (
    <Page title={copy.visit.title} lead={copy.visit.lead}>
      {unreadable > 0 ? <Notice>{copy.visit.unreadable(unreadable)}</Notice> : null}
      <TimeChoice lastVisit={lastVisit} today={today} onChange={setTime} />
      <Compose records={records} time={time} today={today} plan={plan} />
      <p>
        <Link href={`${paths.learn}/talking`}>{copy.visit.toTalking}</Link>
      </p>
      <p>
        <Link href={paths.readVisit}>{copy.visit.read}</Link>
      </p>
      <HomeLink />
    </Page>
  );
}
