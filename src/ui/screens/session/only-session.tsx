import { useCallback, useEffect, useRef, useState } from 'react';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { type HoldWish, type SessionKind, useServices } from '../../services.ts';
import { OpenedSession } from './opened-session.tsx';

/** Where the one session is that may be open. */
type Place = 'asking' | 'here' | 'elsewhere' | 'takenOver';

type OnlySessionProps = { readonly kind: SessionKind; readonly protocol: Protocol | undefined };

/** Opens a session unless one is open in another window; then the person chooses where it goes on. */
export function OnlySession({ kind, protocol }: OnlySessionProps) {
  const { copy } = useCopy();
  const { holdSession, touchSound } = useServices();
  const [place, setPlace] = useState<Place>('asking');
  const [asked, setAsked] = useState<{ readonly wish: HoldWish }>({ wish: 'ifFree' });
  const letGo = useRef<() => void>(undefined);
  useEffect(() => {
    let gone = false;
    void holdSession(asked.wish, () => setPlace('takenOver')).then((release) => {
      if (gone) return release?.();
      letGo.current = release;
      setPlace(release ? 'here' : 'elsewhere');
    });
    return () => {
      gone = true;
      letGo.current?.();
      letGo.current = undefined;
    };
  }, [holdSession, asked]);
  const onOver = useCallback(() => letGo.current?.(), []);
  if (place === 'asking') return <Loading />;
  if (place === 'here') return <OpenedSession kind={kind} protocol={protocol} onOver={onOver} />;
  const takeOver = () => {
    touchSound();
    setPlace('asking');
    setAsked({ wish: 'takeOver' });
  };
  return (
    <Page title={copy.session[place].title} lead={copy.session[place].lead}>
      <Button look="main" wide onClick={takeOver}>
        {copy.session[place].takeOver}
      </Button>
      <HomeLink />
    </Page>
  );
}
