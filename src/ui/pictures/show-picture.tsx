import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { More } from '../parts/more.tsx';
import type { Pictured } from './picture-of.tsx';

const PictureOf = lazy(() => import('./picture-of.tsx').then((module) => ({ default: module.PictureOf })));

type ShowPictureProps = Pick<ComponentProps<typeof More>, 'ref' | 'summary' | 'look'> & {
  readonly of: Pictured;
};

/** A picture behind a tap: nothing of it is there, nor loaded, until somebody asks for it. */
export function ShowPicture({ of, ...more }: ShowPictureProps) {
  const { copy } = useFirstCopy();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <More {...more} onToggle={({ currentTarget }) => setIsAsked(isAsked || currentTarget.open)}>
      {isAsked ? (
        <Suspense fallback={<p>{copy.loading}</p>}>
          <PictureOf of={of} />
        </Suspense>
      ) : null}
    </More>
  );
}
