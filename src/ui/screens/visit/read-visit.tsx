import { useId, useState } from 'react';
import { fileAtMost, parseSummaryFile } from '../../../domain/visit-summary/summary-file.ts';
import type { VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import { InPlainWords } from '../../copy/in-plain-words.tsx';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { EveryValue } from './every-value.tsx';
import { HandOut } from './hand-out.tsx';
import { Sheet } from './sheet.tsx';
import type { VisitCopy } from '../../copy/visit.en.ts';

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly summary: VisitSummary }
  | { readonly kind: 'refused'; readonly sentences: (copy: VisitCopy) => readonly string[] };

/** A summary that somebody handed over: read here, shown, and not kept. */
export function ReadVisit() {
  return (
    <InPlainWords>
      <Reading />
    </InPlainWords>
  );
}

function Reading() {
  const { copy } = useVisitCopy();
  const leadId = useId();
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });
  const [told, setTold] = useState('');

  const read = async (file: File) => {
    setTold('');
    if (file.size > fileAtMost.value) {
      setOpened({ kind: 'refused', sentences: ({ visit }) => [visit.tooLarge] });
    } else {
      const parsed = parseSummaryFile(await file.text());
      setTold(parsed.ok ? copy.visit.opened : '');
      setOpened(
        parsed.ok
          ? { kind: 'found', summary: parsed.summary }
          : { kind: 'refused', sentences: ({ visit }) => parsed.problems.map(visit.problem) },
      );
    }
  };
  const close = () => {
    setOpened({ kind: 'nothing' });
    setTold(copy.visit.closed);
    focusHeading();
  };
  return (
    <Page title={copy.visit.readTitle} lead={copy.visit.readLead}>
      <FileChoice
        label={copy.visit.choose}
        accept=".json,application/json"
        describedBy={leadId}
        onChoose={(file) => void read(file)}
      />
      <output id={leadId}>{told}</output>
      {opened.kind === 'refused' ? (
        <div role="alert">
          <Card tone="care" title={copy.visit.refusedTitle}>
            <ul>
              {opened.sentences(copy).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Card>
        </div>
      ) : null}
      {opened.kind === 'found' ? (
        <>
          <Sheet shown={opened.summary} handed={opened.summary} />
          <EveryValue summary={opened.summary} />
          <HandOut summary={opened.summary} words={copy.visit.take} />
          <Button onClick={close}>{copy.visit.close}</Button>
        </>
      ) : null}
      <HomeLink />
    </Page>
  );
}
