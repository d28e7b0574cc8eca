import { useState } from 'react';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { HowItFelt, WorstPain } from '../reflection/two-questions.tsx';

type AskedLaterProps = { readonly record: SessionRecord; readonly onDone: () => void };

/** The two questions about a session that was cut off: answered, or passed by, and not asked again. */
export function AskedLater({ record, onDone }: AskedLaterProps) {
  const { copy } = useCopy();
  const { askedLater } = useServices();
  const [told, setTold] = useState<Reflection>(record.reflection);
  const [failure, setFailure] = useState<SaveFailure>();
  const keep = async () => {
    const outcome = await askedLater.tell(record, told);
    setFailure(outcome.ok ? undefined : outcome.reason);
    if (outcome.ok) onDone();
  };
  const skip = () => {
    void askedLater.skip();
    onDone();
  };
  return (
    <Card title={copy.today.askedTitle(dayName(record.day))} lead={copy.today.askedLead}>
      <WorstPain reflection={told} onChange={setTold} />
      <HowItFelt reflection={told} onChange={setTold} />
      {failure ? <SaveTrouble failure={failure} onAgain={() => void keep()} /> : null}
      <Button wide onClick={() => void keep()}>
        {copy.today.askedKeep}
      </Button>
      <Button look="quiet" onClick={skip}>
        {copy.today.askedSkip}
      </Button>
    </Card>
  );
}
