import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../paths.ts';
import { SessionDoor } from '../session/session-door.tsx';
import { shortSessionOf } from './short-sessions.ts';

/** The way into a session that is begun by itself; an address that names none leads to all of them. */
export function ShortDoor({ protocolId }: { readonly protocolId: string }) {
  const [, go] = useLocation();
  const session = shortSessionOf(protocolId);
  useEffect(() => {
    if (!session) go(paths.short, { replace: true });
  }, [session, go]);
  return session ? <SessionDoor kind={session.kind} protocol={session.protocol} /> : null;
}
