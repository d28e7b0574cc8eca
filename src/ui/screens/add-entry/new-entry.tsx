import type { EntryRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { AddEntry } from './add-entry.tsx';
import { FormToAdd } from './form-to-add.tsx';
import { useDevicesOffered } from './use-devices-offered.ts';

const kinds = [
  'practice',
  'reading',
  'visit',
  'note',
  'questionnaire',
  'score',
] as const satisfies readonly EntryRecord['kind'][];

function NewReading() {
  const { copy } = useCopy();
  const devices = useDevicesOffered();
  if (!devices) return <Loading />;
  if (devices === 'offered') return <FormToAdd kind="reading" />;
  return (
    <Page title={copy.entries.kinds.reading.name}>
      <p>{copy.entries.noDevices}</p>
    </Page>
  );
}

/** Something new for the journal, of the kind that the address names; what can be added where it names none. */
export function NewEntry({ kind: named }: { readonly kind: string }) {
  const kind = kinds.find((one) => one === named);
  if (!kind) return <AddEntry />;
  return kind === 'reading' ? <NewReading /> : <FormToAdd kind={kind} />;
}
