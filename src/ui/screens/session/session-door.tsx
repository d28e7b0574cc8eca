import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { breatheWithMe } from '../../../domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { paths } from '../../paths.ts';
import { Loading } from '../../parts/loading.tsx';
import { type RunningSession, type Services, type SessionWish, useServices } from '../../services.ts';
import { SessionScreen } from './session-screen.tsx';

type SessionKind = 'planned' | 'breathe';

async function readProtocol(services: Services, kind: SessionKind): Promise<Protocol> {
  if (kind === 'breathe') return breatheWithMe;
  const stored = await services.protocol.read();
  return stored.kind === 'value' ? stored.value : firstSteps;
}

/**
 * What a session begins with: where it was cut off, or the plan of the day and answers already given. Undefined where
 * sound would begin without a tap.
 */
async function wishFor(services: Services, kind: SessionKind): Promise<SessionWish | undefined> {
  const isTapped = services.wasJustTouched();
  const [protocol, resume, draft] = await Promise.all([
    readProtocol(services, kind),
    services.resumePoint.read(),
    services.checkInDraft.read(),
  ]);
  if (resume.kind === 'value') {
    const isThisKind = (resume.value.plan.protocol.id === breatheWithMe.id) === (kind === 'breathe');
    const isPutAside = !isThisKind && (await services.putAside(resume.value)).ok;
    if (!isPutAside) return { protocol, opening: 'checkIn', resume: resume.value };
  }
  if (kind === 'breathe')
    return isTapped ? { protocol, opening: { startAtOnce: services.stampNow() } } : undefined;
  return { protocol, opening: 'checkIn', ...(draft.kind === 'value' ? { draft: draft.value } : {}) };
}

/** Opens a session and lets it go again when the person leaves the screen; what was guided is kept for coming back. */
export function SessionDoor({ kind }: { readonly kind: SessionKind }) {
  const services = useServices();
  const [, go] = useLocation();
  const [session, setSession] = useState<RunningSession>();
  const [trouble, setTrouble] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let opened: RunningSession | undefined;
    let gone = false;
    void wishFor(services, kind)
      .then(async (wish) => {
        if (gone) return;
        if (!wish) return go(paths.today, { replace: true });
        opened = await services.openSession(wish);
        services.forgetTouch();
        if (gone) opened.leave();
        else setSession(opened);
      })
      .catch((cause: unknown) => setTrouble({ cause }));
    return () => {
      gone = true;
      opened?.leave();
      setSession(undefined);
    };
  }, [services, kind, go]);
  if (trouble) throw trouble.cause;
  return session ? <SessionScreen session={session} /> : <Loading />;
}
