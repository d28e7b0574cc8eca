import { useState, useSyncExternalStore } from 'react';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveAsFile } from '../../parts/save-as-file.tsx';
import { useServices } from '../../services.ts';

/** What could not be kept is still here, until it is kept or let go knowingly. */
export function UnkeptRecords() {
  const { copy } = useFirstCopy();
  const { unkept } = useServices();
  const records = useSyncExternalStore(unkept.subscribe, unkept.records);
  const [failure, setFailure] = useState<SaveFailure>();
  const [isAsking, setIsAsking] = useState(false);
  if (records.length === 0) return null;
  const tryAgain = async () => {
    const outcome = await unkept.tryAgain();
    setFailure(outcome.ok ? undefined : outcome.reason);
    if (outcome.ok) focusHeading();
  };
  const letGo = async () => {
    setIsAsking(false);
    for (const { id } of records) await unkept.letGo(id);
    focusHeading();
  };
  return (
    <Card tone="soft" title={copy.today.unkeptTitle(records.length)} lead={copy.today.unkeptLead}>
      {failure ? <Notice told>{copy.storage.failure[failure]}</Notice> : null}
      <Button look="main" wide onClick={() => void tryAgain()}>
        {copy.storage.tryAgain}
      </Button>
      <SaveAsFile records={unkept.records} />
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        {copy.today.unkeptLetGo}
      </Button>
      <Ask
        open={isAsking}
        title={copy.today.unkeptLetGoTitle}
        lead={copy.today.unkeptLetGoLead}
        onClose={() => setIsAsking(false)}
      >
        <Button look="main" onClick={() => setIsAsking(false)}>
          {copy.today.unkeptLetGoNo}
        </Button>
        <Button look="care" onClick={() => void letGo()}>
          {copy.today.unkeptLetGoYes}
        </Button>
      </Ask>
    </Card>
  );
}
