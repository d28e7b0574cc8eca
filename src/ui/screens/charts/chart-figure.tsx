import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './charts.module.css';
import type { Drawn, Series } from './drawn.ts';
import { plotFrame, type PlotFrame } from './plot-frame.ts';
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
  const frame = plotFrame(drawn, box);
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
      {/* Time runs to the right, whichever way the sentences do. */}
      <div dir="ltr" className={styles.inTime}>
        <TimePlot drawn={drawn} frame={frame} index={index} onLook={setIndex} />
        {/* A native range: arrow keys, a finger and a screen reader all know how to go through it. One point needs none. */}
        {latest > 0 ? (
          <input
            autoComplete="off"
            className={styles.reader}
            style={underPoints(frame, drawn)}
            type="range"
            min={0}
            max={latest}
            value={index}
            aria-label={copy.charts.reader(drawn.title)}
            aria-valuetext={words}
            onChange={({ currentTarget }) => setIndex(Number(currentTarget.value))}
          />
        ) : null}
      </div>
      <p className={styles.words} aria-hidden={latest > 0}>
        {words}
      </p>
      <ChartTable drawn={drawn} />
    </figure>
  );
}

/** In px: less room than this is too little for a finger. */
const shortestWay = 128;

/** From below the first point to below the last one, so that the knob begins and ends where they do; longer where they are close. */
function underPoints({ x }: PlotFrame, { slots }: Drawn): CSSProperties {
  const [first, last] = [x(slots[0]?.at ?? 0), x(slots.at(-1)?.at ?? 0)];
  const from = Math.min(first, Math.max(0, last - shortestWay));
  return {
    marginInlineStart: `calc(${from}px - var(--knob) / 2)`,
    inlineSize: `calc(${last - from}px + var(--knob))`,
  };
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
