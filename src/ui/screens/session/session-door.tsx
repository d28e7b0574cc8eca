import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { leavesBreathOpen, type StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { paths } from '../../paths.ts';
import { Loading } from '../../parts/loading.tsx';
import { type Services, type SessionKind, useServices } from '../../services.ts';
import { CarePage } from '../check-in/care-page.tsx';
import { OnlySession } from './only-session.tsx';

type Care = { readonly kind: 'clear' } | { readonly kind: 'needed'; readonly flag: StandingRedFlag };

/** Whether a red flag stands before a session of this kind; breathing is not held up by every one. */
async function careBefore({ care }: Services, kind: SessionKind): Promise<Care> {
  const flag = await care.standing();
  return !flag || (kind === 'breathe' && leavesBreathOpen(flag))
    ? { kind: 'clear' }
    : { kind: 'needed', flag };
}

type SessionDoorProps = {
  readonly kind: SessionKind;
  /** Instead of the plan in use, this once. */
  readonly protocol?: Protocol;
};

/** The way into a session: what stands in its way is said first. */
export function SessionDoor({ kind, protocol }: SessionDoorProps) {
  const services = useServices();
  const [, go] = useLocation();
  const [care, setCare] = useState<Care>();
  const [timesLifted, setTimesLifted] = useState(0);
  const [trouble, setTrouble] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let gone = false;
    void careBefore(services, kind)
      .then((found) => void (gone || setCare(found)))
      .catch((cause: unknown) => setTrouble({ cause }));
    return () => {
      gone = true;
    };
  }, [services, kind, timesLifted]);
  if (trouble) throw trouble.cause;
  if (!care) return <Loading />;
  if (care.kind === 'clear') return <OnlySession kind={kind} protocol={protocol} />;
  const lifted = () => (kind === 'planned' ? setTimesLifted(timesLifted + 1) : go(paths.today));
  return <CarePage flag={care.flag} onLifted={lifted} />;
}
