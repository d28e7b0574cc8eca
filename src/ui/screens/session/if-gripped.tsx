import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { More } from '../../parts/more.tsx';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import styles from './if-gripped.module.css';

type IfGrippedProps = { readonly alarm: string; readonly look?: 'plain' | 'guiding' };

/** What to do if something that is in feels held, behind a tap, in the voice's own words. */
export function IfGripped({ alarm, look = 'guiding' }: IfGrippedProps) {
  const { copy } = useCopy();
  const help = useFocusWhenGone<HTMLDetailsElement>();
  return (
    <More ref={help} look={look} summary={copy.session.gripped}>
      <div className={styles.help}>
        <p>{captionOf({ id: 'stop.stuck', variant: 0 })}</p>
        <p>{alarm}</p>
      </div>
    </More>
  );
}
