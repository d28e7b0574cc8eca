import { type ReactNode, useId, useRef, useState } from 'react';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './charts.module.css';
import type { Drawn, Series } from './drawn.ts';
import { plotFrame } from './plot-frame.ts';
import { shapeOf } from './series-marks.tsx';
import { TimePlot } from './time-plot.tsx';
import { useBox } from './use-box.ts';
import { wordsOfPoint } from './words-of-point.ts';

type ChartFigureProps = {
  readonly title: string;
  /** Undefined where there is nothing to draw. */
  readonly drawn: Drawn | undefined;
  readonly empty: string;
  readonly children?: ReactNode;
};

/** A picture with a summary, a way through it point by point, and a table. */
export function ChartFigure({ title, drawn, empty, children }: ChartFigureProps) {
  const headingId = useId();
  return (
    <section className={styles.chart} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {children}
      {drawn ? (
        <Figure key={`${drawn.grain} ${drawn.slots.length}`} drawn={drawn} />
      ) : (
        <p className={styles.note}>{empty}</p>
      )}
    </section>
  );
}

function Figure({ drawn }: { readonly drawn: Drawn }) {
  const { copy } = useChartsCopy();
  const place = useRef<HTMLElement>(null);
  const box = useBox(place);
  const latest = drawn.slots.length - 1;
  const [index, setIndex] = useState(latest);
  const slot = drawn.slots[index];
  const words = slot ? wordsOfPoint(copy, drawn, slot) : '';
  return (
    <figure ref={place} className={styles.figure}>
      <figcaption>
        <p>{drawn.summary}</p>
        {drawn.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </figcaption>
      {drawn.series.length > 1 ? <Legend series={drawn.series} /> : null}
      <TimePlot drawn={drawn} frame={plotFrame(drawn, box)} index={index} onLook={setIndex} />
      {/* A native range: arrow keys, a finger and a screen reader all know how to go through it. */}
      <input
        className={styles.reader}
        type="range"
        min={0}
        max={latest}
        value={index}
        aria-label={copy.charts.reader(drawn.title)}
        aria-valuetext={words}
        onChange={({ currentTarget }) => setIndex(Number(currentTarget.value))}
      />
      <p className={styles.words} aria-hidden="true">
        {words}
      </p>
      <ChartTable drawn={drawn} />
    </figure>
  );
}

function Legend({ series }: { readonly series: readonly Series<string>[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ name, label, look }) => (
        <li key={name}>
          <svg width="40" height="16" aria-hidden="true" className={styles[look]}>
            <path className={styles.line} d="M1 8H39" />
            <path className={styles.shape} transform="translate(20 8)" d={shapeOf(look)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
