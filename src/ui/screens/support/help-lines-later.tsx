import { type ComponentType, useEffect, useState } from 'react';
import { useSupportCopy } from '../../copy/use-support-copy.ts';

type Lines = ComponentType<{ readonly heading: 'h2' | 'h3' }>;

const load = () => import('./help-lines.tsx').then((module) => module.HelpLines);

/** So that a press is answered at once, also without a network. */
export function fetchHelpLines(): void {
  void load().catch(() => {});
}

/** The list of numbers once it is there. Where it cannot be had, a sentence with the most important ones: never a fault. */
export function HelpLinesLater({ heading }: { readonly heading: 'h2' | 'h3' }) {
  const { copy } = useSupportCopy();
  const [lines, setLines] = useState<{ readonly Lines: Lines } | 'notLoaded'>();
  useEffect(() => {
    let gone = false;
    void load().then(
      (Lines) => void (gone || setLines({ Lines })),
      () => void (gone || setLines('notLoaded')),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (lines === undefined) return <p>{copy.support.loadingLines}</p>;
  return lines === 'notLoaded' ? <p>{copy.support.notLoaded}</p> : <lines.Lines heading={heading} />;
}
