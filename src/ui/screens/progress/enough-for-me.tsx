import type { Progress, ProgressionState } from '../../../machines/progress.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { ProgressBook } from '../../progress-book.ts';
import styles from './progress.module.css';

/** Where somebody can say that this size is enough. */
const mayKeepSize: readonly ProgressionState[] = [
  'settling',
  'comfortable',
  'stepUpSuggested',
  'mixing',
  'steppedBack',
  'returning',
];

type EnoughForMeProps = { readonly progress: Progress; readonly onDecide: ProgressBook['decide'] };

/** That this size is enough, or no longer: the person's own word on what is named to them. */
export function EnoughForMe({ progress: { own, state }, onDecide }: EnoughForMeProps) {
  const { copy } = useCopy();
  if (!own) return null;
  if (state === 'maintaining')
    return <Button onClick={() => void onDecide('stayed', own)}>{copy.progress.growAgain}</Button>;
  if (!mayKeepSize.includes(state)) return null;
  return (
    <div className={styles.enough}>
      <Button look="quiet" onClick={() => void onDecide('maintaining', own)}>
        {copy.progress.keepSize}
      </Button>
      <p>{copy.progress.keepSizeLead}</p>
    </div>
  );
}
