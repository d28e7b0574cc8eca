import { lazy, Suspense, useState } from 'react';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { More } from '../../parts/more.tsx';

const Transcript = lazy(() => import('./transcript.tsx').then((module) => ({ default: module.Transcript })));

/** All that will be said, for whoever would rather read it before, or cannot hear it. */
export function ReadAll({ plan }: { readonly plan: SessionPlan }) {
  const { copy } = useCopy();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <More summary={copy.offer.readAll} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
      {isOpen ? (
        <Suspense fallback={<p>{copy.loading}</p>}>
          <Transcript plan={plan} />
        </Suspense>
      ) : null}
    </More>
  );
}
