import { useState } from 'react';
import type { CheckInRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { useServices } from '../../services.ts';

/** Says that a check-in is in the journal, and takes it out again for good. */
export function TakeOut({ record }: { readonly record: CheckInRecord }) {
  const { copy } = useCopy();
  const { progress } = useServices();
  const [state, setState] = useState<'there' | 'asking' | 'failed' | 'gone'>('there');
  const takeOut = async () => {
    const outcome = await progress.takeOut(record, 'staysInForce');
    setState(outcome.ok ? 'gone' : 'failed');
    if (outcome.ok) focusHeading();
  };
  if (state === 'gone') return <output>{copy.notToday.takenOut}</output>;
  return (
    <div>
      <p>{copy.notToday.inJournal}</p>
      <Button look="quiet" onClick={() => setState('asking')}>
        {copy.notToday.takeOut}
      </Button>
      <Ask
        open={state === 'asking' || state === 'failed'}
        title={copy.notToday.takeOutTitle}
        lead={copy.notToday.takeOutLead}
        onClose={() => setState((now) => (now === 'gone' ? now : 'there'))}
      >
        {state === 'failed' ? <Notice told>{copy.journal.notDeleted}</Notice> : null}
        <Button look="main" onClick={() => setState('there')}>
          {copy.notToday.takeOutNo}
        </Button>
        <Button look="care" onClick={() => void takeOut()}>
          {copy.notToday.takeOutYes}
        </Button>
      </Ask>
    </div>
  );
}
