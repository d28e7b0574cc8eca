import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../paths.ts';
import type { RunningSession } from '../../services.ts';
import { CheckingIn } from '../check-in/checking-in.tsx';
import { NotToday } from '../check-in/not-today.tsx';
import { Offering } from '../check-in/offering.tsx';
import { Reflecting } from '../reflection/reflecting.tsx';
import { Saved } from '../reflection/saved.tsx';
import { Guiding } from './guiding.tsx';

/** One session from check-in to journal: the machine says where the person is, and that is the screen. */
export function SessionScreen({ session }: { readonly session: RunningSession }) {
  const [, go] = useLocation();
  const snapshot = useSelector(session.actor, (state) => state);
  const left = snapshot.matches('left');
  useEffect(() => {
    if (left) go(paths.today);
  }, [left, go]);
  if (snapshot.matches('checkingIn')) return <CheckingIn actor={session.actor} />;
  if (snapshot.matches('offering')) return <Offering actor={session.actor} />;
  if (snapshot.matches('notToday')) return <NotToday actor={session.actor} />;
  if (snapshot.matches('inSession') && snapshot.context.plan)
    return <Guiding session={session} plan={snapshot.context.plan} />;
  if (snapshot.matches('reflecting') || snapshot.matches('saving'))
    return <Reflecting actor={session.actor} />;
  return snapshot.matches('saved') ? <Saved /> : null;
}
