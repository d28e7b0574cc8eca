import {
  curveLinear,
  curveStepAfter,
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import { runsOf } from '../../../domain/charts/runs-of.ts';
import { placeOf, type Slot } from '../../../domain/charts/slot.ts';
import styles from './charts.module.css';
import type { Drawn, Series, SeriesLook } from './drawn.ts';
import type { PlotFrame } from './plot-frame.ts';

const shapes: Record<SeriesLook, SymbolType> = {
  before: symbolCircle,
  worst: symbolTriangle,
  after: symbolSquare,
  worry: symbolDiamond,
  only: symbolCircle,
};

/** In px: a single week is a bar, too, and no wall. */
const widestBar = 64;

/** In px²: large enough to tell the shapes apart, smaller where there are many. */
function areaFor(points: number): number {
  return points > 60 ? 20 : 44;
}

/** The shape of a series by itself, about the place where it stands. */
export function shapeOf(look: SeriesLook, points = 1): string {
  return symbol(shapes[look], areaFor(points))() ?? '';
}

type MarksProps<Name extends string> = {
  readonly drawn: Drawn<Name>;
  readonly series: Series<Name>;
  readonly frame: PlotFrame;
};

/** A line through what was recorded, with a shape at each point; a range shows as a thin upright line. */
export function LineMarks<Name extends string>({ drawn, series, frame }: MarksProps<Name>) {
  const { name, look } = series;
  const dodge =
    drawn.grain === 'each' ? 0 : (drawn.series.indexOf(series) - (drawn.series.length - 1) / 2) * 3;
  const xOf = ({ at }: Slot<Name>) => frame.x(at) + dodge;
  const yOf = ({ told }: Slot<Name>) => frame.y(told[name]?.highest ?? 0);
  const path = line<Slot<Name>>(xOf, yOf).curve(drawn.kind === 'steps' ? curveStepAfter : curveLinear);
  const known = drawn.slots.filter(({ told }) => told[name] !== undefined);
  return (
    <g className={styles[look]}>
      {runsOf(drawn.slots, name).map((run) => (
        <path key={run[0]?.at} className={styles.line} d={path(run) ?? ''} />
      ))}
      {known.map((slot) => (
        <g key={slot.at} transform={`translate(${xOf(slot)} ${yOf(slot)})`}>
          <path className={styles.range} d={`M0 0V${frame.y(slot.told[name]?.lowest ?? 0) - yOf(slot)}`} />
          <path className={styles.shape} d={shapeOf(look, drawn.slots.length)} />
        </g>
      ))}
    </g>
  );
}

/** A bar for each stretch of time in which something was recorded. A recorded 0 is a thin one. */
export function BarMarks<Name extends string>({ drawn, series, frame }: MarksProps<Name>) {
  const { name, look } = series;
  return (
    <g className={styles[look]}>
      {drawn.slots.map(({ told, from, to, at }) => {
        const span = told[name];
        if (!span) return null;
        const room = frame.x(placeOf(to) + 1) - frame.x(placeOf(from)) - 2;
        const width = Math.min(widestBar, Math.max(2, room));
        const top = Math.min(frame.y(span.highest), frame.bottom - 2);
        return (
          <rect
            key={at}
            className={styles.bar}
            x={frame.x(at) - width / 2}
            y={top}
            width={width}
            height={frame.bottom - top}
          />
        );
      })}
    </g>
  );
}
