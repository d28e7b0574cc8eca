import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';

/** As the bar above every screen, which cannot be pressed while a dialog lies over it. */
export function WaysOut() {
  const { copy } = useLockScreenCopy();
  const first = useFirstCopy();
  return (
    <section className="bar" aria-label={copy.lockScreen.anyTime}>
      <div className="bar-row">
        <button type="button" data-cover="">
          {first.copy.leaving.cover}
        </button>
        <button type="button" className="bar-leave" data-leave="">
          {first.copy.leaving.leave}
        </button>
      </div>
    </section>
  );
}
