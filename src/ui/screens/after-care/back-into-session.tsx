import { useSelector } from '@xstate/react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { SessionActor } from '../../services.ts';

/** Stop was a slip: the way back, as long as there is one. */
export function BackIntoSession({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const isOpen = useSelector(actor, (snapshot) => snapshot.can({ type: 'session.takeUpAgain' }));
  if (!isOpen) return null;
  return (
    <Button look="quiet" onClick={() => actor.send({ type: 'session.takeUpAgain' })}>
      {copy.reflection.takeUpAgain}
    </Button>
  );
}
