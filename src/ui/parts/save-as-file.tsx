import { useState } from 'react';
import { fileStem } from '../../domain/face/faces.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { recordsFile, recordsFileName } from '../../domain/journal/records-file.ts';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { useServices } from '../services.ts';
import { Button } from './button.tsx';

type SaveAsFileProps = {
  /** Asked when the file is made: an answer may have changed since saving failed. */
  readonly records: () => readonly JournalRecord[];
};

/** What could not be kept, as a file of the person's own. It counts as kept no more than before. */
export function SaveAsFile({ records }: SaveAsFileProps) {
  const { copy } = useFirstCopy();
  const { device, faces, stampNow } = useServices();
  const [madeName, setMadeName] = useState<string>();
  const save = () => {
    const name = recordsFileName(fileStem(faces.now()), stampNow().day);
    device.saveFile(name, recordsFile(records()));
    setMadeName(name);
  };
  return (
    <>
      <Button onClick={save}>{copy.storage.saveFile}</Button>
      <p aria-live="polite">
        {madeName === undefined ? copy.storage.fileUnsealed : copy.storage.fileMade(madeName)}
      </p>
    </>
  );
}
