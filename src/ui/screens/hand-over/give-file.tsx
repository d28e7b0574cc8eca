import { useState } from 'react';
import { fileStem } from '../../../domain/face/faces.ts';
import { planFile, planFileName } from '../../../domain/protocol/plan-file.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';

/** All of a plan as a file, its recording included. */
export function GiveFile({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useHandOverCopy();
  const { device, faces } = useServices();
  const [isSaved, setIsSaved] = useState(false);
  const name = planFileName(fileStem(faces.now()));
  const save = () => {
    device.saveFile(name, planFile(protocol));
    setIsSaved(true);
  };
  return (
    <Card title={copy.handOver.file} lead={copy.handOver.fileLead}>
      <Button onClick={save}>{copy.handOver.save}</Button>
      <p aria-live="polite">{isSaved ? copy.handOver.saved(name) : ''}</p>
    </Card>
  );
}
