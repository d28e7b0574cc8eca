import { useEffect } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';

/** A time was taken away, and the button with it: the way back takes the focus, and gives it to the heading when it goes. */
export function TakenAway({ onBringBack }: { readonly onBringBack: () => void }) {
  const { copy } = useCopy();
  const part = useFocusWhenGone<HTMLDivElement>();
  useEffect(() => {
    if (document.activeElement === document.body) part.current?.querySelector('button')?.focus();
  }, [part]);
  return (
    <div ref={part}>
      <Notice calm told>
        {copy.reminders.removed} <Button onClick={onBringBack}>{copy.reminders.bringBack}</Button>
      </Notice>
    </div>
  );
}
