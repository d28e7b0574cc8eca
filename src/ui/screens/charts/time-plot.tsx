import type { PointerEvent } from 'react';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import styles from './charts.module.css';
import type { Drawn } from './drawn.ts';
import type { PlotFrame } from './plot-frame.ts';
import { BarMarks, LineMarks, shapeOf } from './series-marks.tsx';

type TimePlotProps = {
  readonly drawn: Drawn;
  readonly frame: PlotFrame;
  /** The point that is looked at. */
  readonly index: number;
  readonly onLook: (index: number) => void;
};

/** The picture itself. All that it shows is in the words and the table beside it, too. */
export function TimePlot({ drawn, frame, index, onLook }: TimePlotProps) {
  const { slots, series, kind } = drawn;
  const looked = slots[index];
  const look = ({ buttons, currentTarget, clientX, type }: PointerEvent<SVGSVGElement>) => {
    if (type === 'pointermove' && buttons === 0) return;
    const x = clientX - currentTarget.getBoundingClientRect().left;
    const distances = slots.map(({ at }) => Math.abs(frame.x(at) - x));
    onLook(distances.indexOf(Math.min(...distances)));
  };
  const Marks = kind === 'bars' ? BarMarks : LineMarks;
  return (
    <svg
      className={styles.plot}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      onPointerDown={look}
      onPointerMove={look}
    >
      <Axes drawn={drawn} frame={frame} />
      <Band drawn={drawn} frame={frame} />
      {looked ? (
        <path
          className={styles.looked}
          d={`M${frame.x(looked.at)} ${frame.top - 4}V${frame.height - 2 * (frame.top - 4)}`}
        />
      ) : null}
      {series.map((one) => (
        <Marks key={one.name} drawn={drawn} series={one} frame={frame} />
      ))}
      <BandEdges drawn={drawn} frame={frame} />
      <Lanes drawn={drawn} frame={frame} />
    </svg>
  );
}

function Axes({ drawn, frame }: Pick<TimePlotProps, 'drawn' | 'frame'>) {
  const { copy } = useChartsCopy();
  const { left, right, bottom, height, top, xTicks, yTicks } = frame;
  return (
    <g>
      <text className={styles.unit} x={left} y={top - 6} textAnchor="start">
        {drawn.unit}
      </text>
      {yTicks.map(({ at, value }) => (
        <g key={value}>
          <path className={styles.grid} d={`M${left} ${at}H${right}`} />
          <text className={styles.tick} x={left - 6} y={at} dy="0.35em" textAnchor="end">
            {copy.charts.value(value)}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${left} ${bottom}H${right}`} />
      {xTicks.map(({ at, day, names }) => (
        <g key={day}>
          <path className={styles.base} d={`M${at} ${bottom}v5`} />
          <text className={styles.tick} x={at} y={height - 6} textAnchor="middle">
            {copy.charts.tick(day, names)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What the plan speaks of, behind what was done. */
function Band({ drawn: { band }, frame }: Pick<TimePlotProps, 'drawn' | 'frame'>) {
  if (!band) return null;
  const { left, right, y } = frame;
  const top = y(band.most);
  return (
    <rect
      className={styles.band}
      x={left}
      y={top}
      width={right - left}
      height={Math.max(1, y(band.least) - top)}
    />
  );
}

function BandEdges({ drawn: { band }, frame }: Pick<TimePlotProps, 'drawn' | 'frame'>) {
  if (!band) return null;
  const { left, right, y } = frame;
  const top = y(band.most);
  return (
    <g>
      <path className={styles.bandEdge} d={`M${left} ${top}H${right}M${left} ${y(band.least)}H${right}`} />
      <text className={styles.tick} x={right} y={top - 5} textAnchor="end">
        {band.label}
      </text>
    </g>
  );
}

function Lanes({ drawn: { lanes = [], slots }, frame }: Pick<TimePlotProps, 'drawn' | 'frame'>) {
  const { left, bottom, laneHeight, x } = frame;
  return lanes.map(({ label, places }, index) => {
    const top = bottom + index * laneHeight;
    return (
      <g key={label} className={styles.lane}>
        <text className={styles.tick} x={left} y={top + laneHeight * 0.45}>
          {label}
        </text>
        {[...places].map((at) => (
          <path
            key={at}
            className={styles.shape}
            transform={`translate(${x(at)} ${top + laneHeight * 0.75})`}
            d={shapeOf('after', slots.length)}
          />
        ))}
      </g>
    );
  });
}
