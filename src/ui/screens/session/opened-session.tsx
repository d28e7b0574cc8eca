import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { breatheWithMe } from '../../../domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { paths } from '../../paths.ts';
import { Loading } from '../../parts/loading.tsx';
import {
  type RunningSession,
  type Services,
  type SessionKind,
  type SessionWish,
  useServices,
} from '../../services.ts';
import { SessionScreen } from './session-screen.tsx';

type OpenedSessionProps = {
  readonly kind: SessionKind;
  /** Instead of the plan in use. */
  readonly protocol: Protocol | undefined;
  /** The session has come to its end, although its last screen may still be there. */
  readonly onOver: () => void;
};

async function readProtocol(services: Services, kind: SessionKind): Promise<Protocol> {
  if (kind === 'breathe') return breatheWithMe;
  const stored = await services.protocol.read();
  return stored.kind === 'value' ? stored.value : firstSteps;
}

/**
 * What a session begins with: where it was cut off, or the plan of the day and answers already given. Undefined where
 * sound would begin without a tap.
 */
async function wishFor(
  services: Services,
  kind: SessionKind,
  instead: Protocol | undefined,
): Promise<SessionWish | undefined> {
  const isTapped = services.wasJustTouched();
  const [protocol, resume, draft] = await Promise.all([
    instead ?? readProtocol(services, kind),
    services.resumePoint.read(kind),
    services.checkInDraft.read(),
  ]);
  if (resume.kind === 'value') return { kind, protocol, opening: 'checkIn', resume: resume.value };
  if (kind === 'breathe')
    return isTapped ? { kind, protocol, opening: { startAtOnce: services.stampNow() } } : undefined;
  return { kind, protocol, opening: 'checkIn', ...(draft.kind === 'value' ? { draft: draft.value } : {}) };
}

/** Opens a session and lets it go again when the person leaves the screen; what was guided is kept for coming back. */
export function OpenedSession({ kind, protocol, onOver }: OpenedSessionProps) {
  const services = useServices();
  const [, go] = useLocation();
  const [session, setSession] = useState<RunningSession>();
  const [trouble, setTrouble] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let opened: RunningSession | undefined;
    let letGo = () => {};
    let gone = false;
    void wishFor(services, kind, protocol)
      .then(async (wish) => {
        if (gone) return;
        if (!wish) return go(paths.today, { replace: true });
        opened = await services.openSession(wish);
        services.forgetTouch();
        opened.actor.subscribe({ complete: onOver });
        if (gone) return opened.leave();
        letGo = services.locking.holdOpen({ kind: 'session', session: opened });
        setSession(opened);
      })
      .catch((cause: unknown) => setTrouble({ cause }));
    return () => {
      gone = true;
      opened?.leave();
      letGo();
      setSession(undefined);
    };
  }, [services, kind, protocol, go, onOver]);
  if (trouble) throw trouble.cause;
  return session ? <SessionScreen session={session} /> : <Loading />;
}
