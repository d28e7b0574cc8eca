import { lazy, Suspense, useEffect, useState } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { More } from '../../parts/more.tsx';
import { type SessionActor, useServices } from '../../services.ts';

const FurtherQuestions = lazy(() =>
  import('./further-questions.tsx').then((module) => ({ default: module.FurtherQuestions })),
);

/** More to tell, for whoever likes to; open or closed as the person left it. */
export function Further({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const { furtherQuestions } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void furtherQuestions
      .read()
      .then((read) => isCurrent && read.kind === 'value' && setIsOpen(read.value === 'open'));
    return () => {
      isCurrent = false;
    };
  }, [furtherQuestions]);
  const toggle = () => {
    setIsOpen(!isOpen);
    void furtherQuestions.write(isOpen ? 'closed' : 'open');
  };
  return (
    <More
      summary={copy.further.title}
      open={isOpen}
      onSummaryClick={(event) => {
        event.preventDefault();
        toggle();
      }}
    >
      {isOpen ? (
        <Suspense fallback={null}>
          <FurtherQuestions actor={actor} />
        </Suspense>
      ) : null}
    </More>
  );
}
