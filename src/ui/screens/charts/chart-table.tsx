import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './charts.module.css';
import type { Drawn } from './drawn.ts';
import { lanesAt, valueAt } from './words-of-point.ts';

/** All that a picture shows, as a table, the latest first. */
export function ChartTable({ drawn }: { readonly drawn: Drawn }) {
  const { copy } = useChartsCopy();
  const { title, slots, series, grain, saysTimes, lanes = [], lanesLabel } = drawn;
  return (
    <More
      summary={
        <>
          {copy.charts.table}
          <span className={styles.hidden}>{`, ${title}`}</span>
        </>
      }
    >
      <Sideways label={copy.charts.tableNamed(title)}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.charts.columns.when}</th>
              {saysTimes ? <th scope="col">{copy.charts.columns.times}</th> : null}
              {series.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
              {lanes.length > 0 ? <th scope="col">{lanesLabel}</th> : null}
            </tr>
          </thead>
          <tbody>
            {slots.toReversed().map((slot) => (
              <tr key={slot.at}>
                <th scope="row">{copy.charts.when(slot.from, grain)}</th>
                {saysTimes ? <td>{copy.charts.value(slot.occasions)}</td> : null}
                {series.map(({ name }) => (
                  <td key={name}>{slot.told[name] ? valueAt(copy, drawn, slot, name) : <NotRecorded />}</td>
                ))}
                {lanes.length > 0 ? <td>{lanesAt(drawn, slot)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <p className={styles.note} aria-hidden="true">
        {copy.charts.dashMeans}
      </p>
    </More>
  );
}

/** A dash for the eye, and words for a screen reader. */
function NotRecorded() {
  const { copy } = useChartsCopy();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={styles.hidden}>{copy.charts.notRecorded}</span>
    </>
  );
}

/** What is wider than its place and scrolls by itself is reached by key: WebKit does not do so of its own accord. */
function Sideways({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const present = place.current;
    if (!present) return undefined;
    const observer = new ResizeObserver(() => {
      present.tabIndex = present.scrollWidth > present.clientWidth ? 0 : -1;
    });
    observer.observe(present);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={place} aria-label={label} className={styles.scroll}>
      {children}
    </section>
  );
}
