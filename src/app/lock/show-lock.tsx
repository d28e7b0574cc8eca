import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LockDoor } from '../../ui/lock-door.ts';
import { LockScreen } from '../../ui/screens/lock/lock-screen.tsx';

/** Puts the lock screen on the page, in a place of its own; answers with how to take it off. */
export function showLock(door: LockDoor): () => void {
  const place = document.createElement('div');
  place.id = 'lock';
  // A tap anywhere on a session's screen may mean something to it; a tap on the lock does not.
  place.addEventListener('click', (event) => event.stopPropagation());
  document.body.append(place);
  const page = createRoot(place);
  page.render(
    <StrictMode>
      <LockScreen door={door} />
    </StrictMode>,
  );
  return () => {
    page.unmount();
    place.remove();
  };
}
