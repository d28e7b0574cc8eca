import { useState } from 'react';
import { fileStem } from '../../../domain/face/faces.ts';
import { fileNameOf, summaryFile } from '../../../domain/visit-summary/summary-file.ts';
import type { VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { useServices } from '../../services.ts';
import { summaryText } from './summary-text.ts';
import styles from './visit.module.css';
import { inText } from './writing.ts';

type HandOutProps = {
  readonly summary: VisitSummary;
  /** Of the person who made it, or of a therapist who was given it. */
  readonly words: { readonly title: string; readonly lead: string; readonly notKept: string };
};

/** Every way out of the app, each with the same lines. What only few ask for is loaded when they do. */
export function HandOut({ summary, words }: HandOutProps) {
  const { copy } = useVisitCopy();
  const { device, faces, stampNow } = useServices();
  const [told, setTold] = useState('');
  const [byHand, setByHand] = useState<string>();
  const chart = copy.visit.chartLine(summary, inText);

  const copyOut = async (text: string) => {
    const isCopied = await device.copyText(text);
    setByHand(isCopied ? undefined : text);
    setTold(isCopied ? copy.visit.copied : copy.visit.notCopied);
  };
  const save = (ending: string, type: string, text: string) => {
    const name = fileNameOf(fileStem(faces.now()), stampNow().day, ending);
    device.saveFile(name, text, type);
    setTold(copy.visit.made(name));
  };
  const saveCsv = async () => {
    const { summaryCsv } = await import('../../../domain/visit-summary/summary-csv.ts');
    save('csv', 'text/csv', summaryCsv(summary));
  };
  const saveFhir = async () => {
    const { summaryFhir } = await import('../../../domain/visit-summary/fhir/summary-fhir.ts');
    const bundle = summaryFhir(summary, () => stampNow().id);
    save('fhir.json', 'application/fhir+json', `${JSON.stringify(bundle, undefined, 1)}\n`);
  };
  return (
    <Card title={words.title} lead={words.lead}>
      <Button look="main" wide onClick={() => device.print()}>
        {copy.visit.print}
      </Button>
      <div className={styles.outs}>
        {chart === '' ? null : <Button onClick={() => void copyOut(chart)}>{copy.visit.copyLine}</Button>}
        <Button onClick={() => void copyOut(summaryText(copy, summary))}>{copy.visit.copyAll}</Button>
        <Button onClick={() => save('txt', 'text/plain', summaryText(copy, summary))}>
          {copy.visit.textFile}
        </Button>
        <Button onClick={() => save('summary.json', 'application/json', summaryFile(summary))}>
          {copy.visit.file}
        </Button>
        <Button onClick={() => void saveCsv()}>{copy.visit.csv}</Button>
        <Button onClick={() => void saveFhir()}>{copy.visit.fhir}</Button>
      </div>
      <output>{told}</output>
      {byHand === undefined ? null : (
        <Field label={copy.visit.textToCopy}>
          {(control) => (
            <textarea
              {...control}
              readOnly
              rows={8}
              value={byHand}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          )}
        </Field>
      )}
      <p className={styles.lead}>{words.notKept}</p>
    </Card>
  );
}
