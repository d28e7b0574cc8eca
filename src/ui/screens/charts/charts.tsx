import { memo, useEffect, useId, useMemo, useState } from 'react';
import { occasionsIn } from '../../../domain/charts/occasion.ts';
import { firstDayOf, type Period, periods } from '../../../domain/charts/period.ts';
import { plannedAWeek, type PlannedAWeek } from '../../../domain/charts/planned-a-week.ts';
import { boundsOf } from '../../../domain/charts/slot.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useServices } from '../../services.ts';
import styles from './charts.module.css';
import { Pictures } from './pictures.tsx';
import { type JournalRead, type Progress, useJournalMonths } from './use-journal-months.ts';

/** Beyond this many months it takes long enough to be told how far it has come. */
const monthsWithoutProgress = 12;

/** What the plan of today says of a week; undefined until it is read, and where it says nothing. */
function usePlannedAWeek(today: string): PlannedAWeek | undefined {
  const { protocol: slot } = useServices();
  const [planned, setPlanned] = useState<PlannedAWeek>();
  useEffect(() => {
    let isWanted = true;
    void slot.read().then((read) => {
      const protocol = read.kind === 'value' ? read.value : firstSteps;
      if (isWanted && read.kind !== 'unreadable') setPlanned(plannedAWeek(protocol, today));
    });
    return () => {
      isWanted = false;
    };
  }, [slot, today]);
  return planned;
}

/** The journal as pictures. Nothing is scored, and a blank is a gap. */
export function Charts() {
  const { copy } = useChartsCopy();
  const { journal, stampNow, keeping } = useServices();
  const [today] = useState(() => stampNow().day);
  const [period, setPeriod] = useState<Period>('threeMonths');
  const from = firstDayOf(period, today);
  const { read, progress, readAgain } = useJournalMonths(journal, from);
  const planned = usePlannedAWeek(today);
  return (
    <Page title={copy.charts.title} lead={copy.charts.lead}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      <div className={styles.controls}>
        <OneChoice
          inRow
          question={copy.charts.period}
          choices={periods.map((value) => ({ value, label: copy.charts.periods[value] }))}
          value={period}
          onChange={setPeriod}
        />
      </div>
      {progress && progress.of > monthsWithoutProgress ? <Reading progress={progress} /> : null}
      {read ? <Shown read={read} today={today} planned={planned} onAgain={readAgain} /> : null}
      <HomeLink />
    </Page>
  );
}

type ShownProps = {
  readonly read: JournalRead;
  readonly today: string;
  readonly planned: PlannedAWeek | undefined;
  readonly onAgain: () => void;
};

/** Drawn anew only when there is something new, not each time that reading has come further. */
const Shown = memo(function Shown({ read, today, planned, onAgain }: ShownProps) {
  const { copy } = useChartsCopy();
  const occasions = useMemo(() => (read.kind === 'read' ? occasionsIn(read.records, read.from) : []), [read]);
  if (read.kind === 'blocked')
    return (
      <Notice told>
        <p>{copy.journal.blocked}</p>
        <Button onClick={onAgain}>{copy.storage.tryAgain}</Button>
      </Notice>
    );
  const { from } = read;
  const [first] = occasions;
  const unreadable = read.unreadable > 0 ? <Notice>{copy.charts.unreadable(read.unreadable)}</Notice> : null;
  if (!first)
    return (
      <>
        {unreadable}
        <p>{from === undefined ? copy.charts.empty : copy.charts.emptyHere}</p>
      </>
    );
  const time = { from: from ?? first.day, to: boundsOf(today, 'week').to };
  return (
    <>
      {unreadable}
      <Pictures occasions={occasions} time={time} planned={planned} />
    </>
  );
});

function Reading({ progress: { done, of } }: { readonly progress: Progress }) {
  const { copy } = useChartsCopy();
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{copy.charts.reading}</label>
      <progress id={id} max={of} value={done} />
    </div>
  );
}
