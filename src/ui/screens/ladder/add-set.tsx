import { lazy, Suspense, useState } from 'react';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';

const FindSet = lazy(() => import('./find-set.tsx').then((module) => ({ default: module.FindSet })));

type AddSetProps = {
  readonly ladder: Ladder;
  readonly onAdd: (name: string, dilators: readonly Dilator[]) => void;
};

/** The catalogue of sets, which is loaded only once somebody looks for theirs. */
export function AddSet({ ladder, onAdd }: AddSetProps) {
  const { copy } = useSetsCopy();
  const [isOpen, setIsOpen] = useState(false);
  const add: AddSetProps['onAdd'] = (name, dilators) => {
    setIsOpen(false);
    onAdd(name, dilators);
  };
  return (
    <Card title={copy.sets.title} lead={copy.sets.lead}>
      <Button wide aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? copy.sets.close : copy.sets.open}
      </Button>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <FindSet ladder={ladder} onAdd={add} />
        </Suspense>
      ) : null}
    </Card>
  );
}
