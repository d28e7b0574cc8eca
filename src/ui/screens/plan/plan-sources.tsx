import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { sourceOf } from '../../../domain/source-of.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './plan.module.css';

/** The published pages that a plan goes by, behind a tap; nothing where it names none. */
export function PlanSources({ protocol: { sources = [] } }: { readonly protocol: Protocol }) {
  const { copy } = useCopy();
  if (sources.length === 0) return null;
  return (
    <More summary={copy.plan.sources}>
      <ul className={styles.sources}>
        {sources.map((source) => {
          const found = sourceOf({ source });
          return (
            <li key={source}>
              {found.kind === 'published' ? `${found.row.supports} ` : ''}
              {copy.progress.source(found)}
            </li>
          );
        })}
      </ul>
      <p>{copy.progress.unconfirmed}</p>
    </More>
  );
}
