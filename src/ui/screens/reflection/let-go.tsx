import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { type SessionActor, useServices } from '../../services.ts';

/** The way to keep nothing of a session; it is asked for once more. */
export function LetGo({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const { unkept } = useServices();
  const canLetGo = useSelector(actor, (snapshot) => snapshot.can({ type: 'session.letGo' }));
  const sessionId = useSelector(actor, ({ context }) => context.stamp?.id);
  const [isAsking, setIsAsking] = useState(false);
  const letGo = () => {
    setIsAsking(false);
    if (sessionId) void unkept.letGo(sessionId);
    actor.send({ type: 'session.letGo' });
  };
  return (
    <>
      <Button look="quiet" disabled={!canLetGo} onClick={() => setIsAsking(true)}>
        {copy.reflection.letGo}
      </Button>
      <Ask
        open={isAsking}
        title={copy.reflection.letGoTitle}
        lead={copy.reflection.letGoLead}
        onClose={() => setIsAsking(false)}
      >
        <Button look="main" onClick={() => setIsAsking(false)}>
          {copy.reflection.letGoNo}
        </Button>
        <Button look="care" onClick={letGo}>
          {copy.reflection.letGoYes}
        </Button>
      </Ask>
    </>
  );
}
