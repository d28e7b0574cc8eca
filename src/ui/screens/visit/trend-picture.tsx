import styles from './trend-picture.module.css';
import { pathOf, type Point, room, runsOf, scaleOf } from './trend-frame.ts';

export type TrendSeries = {
  readonly name: string;
  /** Beside its mark; none where there is only one series. */
  readonly label?: string;
  readonly look: 'full' | 'open' | 'square';
  readonly points: readonly Point[];
};

type TrendPictureProps = {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Values that the axis names, the least first. */
  readonly ticks: readonly number[];
  readonly isStepped?: boolean;
  readonly series: readonly TrendSeries[];
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
};

/** Beyond this many points their marks would run into one another. */
const marksAtMost = 45;
const labelWidth = 66;

function Mark({
  look,
  x,
  y,
}: {
  readonly look: TrendSeries['look'];
  readonly x: number;
  readonly y: number;
}) {
  if (look === 'square')
    return <rect className={styles.square} x={x - 2.5} y={y - 2.5} width={5} height={5} />;
  return <circle className={styles[look]} cx={x} cy={y} r={2.5} />;
}

/** A small picture for page and print, told apart by shape and dash alone. All that it shows is in words beside it, too. */
export function TrendPicture(props: TrendPictureProps) {
  const { title, from, to, ticks, isStepped = false, series, day, number } = props;
  const [least = 0] = ticks;
  const scale = scaleOf({ from, to, least, most: ticks.at(-1) ?? least });
  const { width, height, left, right, top, bottom } = room;
  const labelled = series.filter(({ label }) => label !== undefined);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text x={0} y={11} className={styles.pictureTitle}>
        {title}
      </text>
      {labelled.map(({ name, label, look }, index) => {
        const x = right - (labelled.length - index) * labelWidth;
        return (
          <g key={name}>
            <path className={`${styles.trend} ${styles[`${look}Line`]}`} d={`M${x - 7} 7.5H${x + 7}`} />
            <Mark look={look} x={x} y={7.5} />
            <text x={x + 10} y={11}>
              {label}
            </text>
          </g>
        );
      })}
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${left} ${scale.y(tick)}H${right}`} />
          <text x={left - 4} y={scale.y(tick)} dy="0.35em" textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${left} ${bottom + 4}H${right}`} />
      <text x={left} y={height - 3}>
        {day(from)}
      </text>
      <text x={right} y={height - 3} textAnchor="end">
        {day(to)}
      </text>
      {series.map(({ name, look, points }) => (
        <g key={name}>
          {runsOf(points).map((run) => (
            <path
              key={run[0]?.day}
              className={`${styles.trend} ${styles[`${look}Line`]}`}
              d={pathOf(run, scale, isStepped)}
            />
          ))}
          {points.length <= marksAtMost || runsOf(points).length === points.length
            ? points.map((point) => (
                <Mark key={point.day} look={look} x={scale.x(point.day)} y={scale.y(point.value)} />
              ))
            : null}
        </g>
      ))}
      <path className={styles.base} d={`M${left} ${top - 4}V${bottom + 4}`} />
    </svg>
  );
}
