import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import styles from './if-gripped.module.css';

/** What to do if something that is in feels held, behind a tap, in the voice's own words. */
export function IfGripped({ alarm }: { readonly alarm: string }) {
  const { copy } = useCopy();
  const help = useFocusWhenGone<HTMLDetailsElement>();
  return (
    <details ref={help} className={styles.help}>
      <summary>{copy.session.gripped}</summary>
      <p>{captionOf({ id: 'stop.stuck', variant: 0 })}</p>
      <p>{alarm}</p>
    </details>
  );
}
