import { type Fact, factsOf, sizeOfLine } from '../../../domain/visit-summary/facts.ts';
import type { VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import type { Writing } from '../../copy/en/visit-said.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import styles from './sheet.module.css';
import { byDay } from './trend-frame.ts';
import { TrendPicture } from './trend-picture.tsx';

const pains = [
  { name: 'painBefore', look: 'open' },
  { name: 'painWorst', look: 'full' },
  { name: 'painAfter', look: 'square' },
] as const;

/** Each value named while there are few; only the ends of many. */
const namedAtMost = 5;

type PicturesProps = { readonly summary: VisitSummary; readonly write: Writing };

function factsFor({ lines }: VisitSummary, what: string): readonly Fact[] {
  return lines.filter((line) => line.what === what && !sizeOfLine(line)).flatMap(factsOf);
}

/** The staircase of sizes and the trend of pain; each only where there are two days to join. */
export function Pictures({ summary, write }: PicturesProps) {
  const { copy } = useVisitCopy();
  const { from, to } = summary;
  const time = { from, to, ...write };
  const steps = byDay(factsFor(summary, 'largest'));
  const values = [...new Set(steps.map(({ value }) => value))].toSorted((a, b) => a - b);
  const ends = values.length > namedAtMost ? [values[0] ?? 0, values.at(-1) ?? 0] : values;
  const series = pains
    .map(({ name, look }) => ({
      name,
      look,
      label: copy.visit.pictures.series[name],
      points: byDay(factsFor(summary, name)),
    }))
    .filter(({ points }) => points.length > 0);
  const hasFelt = series.some(({ points }) => points.length > 1);
  if (steps.length < 2 && !hasFelt) return null;
  return (
    <div className={styles.pictures}>
      {steps.length > 1 ? (
        <TrendPicture
          {...time}
          isStepped
          title={copy.visit.pictures.sizes}
          ticks={ends}
          series={[{ name: 'largest', look: 'full', points: steps }]}
        />
      ) : null}
      {hasFelt ? (
        <TrendPicture {...time} title={copy.visit.pictures.felt} ticks={[0, 5, 10]} series={series} />
      ) : null}
    </div>
  );
}
