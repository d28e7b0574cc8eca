import { useSelector } from '@xstate/react';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { SnapshotFrom } from 'xstate';
import { asksNoMore, assessAfterCare } from '../../../domain/check-in/after-care.ts';
import { wasHard } from '../../../domain/support/was-hard.ts';
import type { sessionMachine } from '../../../machines/session.machine.ts';
import { Loading } from '../../parts/loading.tsx';
import { paths } from '../../paths.ts';
import type { RunningSession } from '../../services.ts';
import { CheckingIn } from '../check-in/checking-in.tsx';
import { NotToday } from '../check-in/not-today.tsx';
import { Offering } from '../check-in/offering.tsx';
import { Reflecting } from '../reflection/reflecting.tsx';
import { NotKept } from '../reflection/not-kept.tsx';
import { Saved } from '../reflection/saved.tsx';
import { SteadyAside } from '../support/steady-me.tsx';
import { Guiding } from './guiding.tsx';

const loadAfterCare = () => import('../after-care/after-care.tsx');
const AfterCare = lazy(() => loadAfterCare().then((module) => ({ default: module.AfterCare })));
const KeepingIt = lazy(() =>
  import('../after-care/keeping-it.tsx').then((module) => ({ default: module.KeepingIt })),
);

/** One session from check-in to journal: the machine says where the person is, and that is the screen. */
export function SessionScreen({ session }: { readonly session: RunningSession }) {
  const [, go] = useLocation();
  const snapshot = useSelector(session.actor, (state) => state);
  const left = snapshot.matches('left');
  const { actor } = session;
  useEffect(() => {
    if (left) go(paths.today);
  }, [left, go]);
  const isGuided = snapshot.matches('inSession');
  useEffect(() => {
    // Stop is answered at once, also without a network.
    if (isGuided) void loadAfterCare().catch(() => {});
  }, [isGuided]);
  // In a session it stands in the head of the screen; after it, nothing is under way.
  const isOver = snapshot.status === 'done';
  return (
    <>
      {isGuided || isOver ? null : <SteadyAside actor={actor} />}
      <WhereItIs session={session} snapshot={snapshot} />
    </>
  );
}

type WhereItIsProps = {
  readonly session: RunningSession;
  readonly snapshot: SnapshotFrom<typeof sessionMachine>;
};

function WhereItIs({ session, snapshot }: WhereItIsProps) {
  const { actor, keepTrouble } = session;
  const { afterCare, endedEarly, reflection } = snapshot.context;
  const advice = assessAfterCare(afterCare ?? {});
  if (snapshot.matches('checkingIn')) return <CheckingIn session={session} />;
  if (snapshot.matches('offering')) return <Offering session={session} />;
  if (snapshot.matches('notToday')) return <NotToday actor={actor} />;
  if (snapshot.matches('inSession') && snapshot.context.plan)
    return <Guiding session={session} plan={snapshot.context.plan} />;
  if (snapshot.matches('afterCare'))
    return (
      <Suspense fallback={<Loading />}>
        <AfterCare actor={actor} keepTrouble={keepTrouble} />
      </Suspense>
    );
  if (snapshot.matches('saving') && asksNoMore(advice))
    return (
      <Suspense fallback={<Loading />}>
        <KeepingIt actor={actor} />
      </Suspense>
    );
  if (snapshot.matches('reflecting') || snapshot.matches('saving'))
    return <Reflecting actor={actor} keepTrouble={keepTrouble} />;
  if (snapshot.matches('letGo')) return <NotKept />;
  return snapshot.matches('saved') ? (
    <Saved
      advice={advice}
      isHard={wasHard({ afterCare, reflection })}
      outcome={endedEarly ? 'stoppedEarly' : 'finished'}
    />
  ) : null;
}
