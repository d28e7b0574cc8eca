import type { Arrivals } from '../ui/plan-sharing.ts';
import { paths } from '../ui/paths.ts';

const inAddress = `#${paths.planFrom}/`;

/**
 * Takes the plan of a link out of the address before anything else can see it, now and whenever one is followed; from then
 * on it is in memory only. Has to be called before the screens are there.
 */
export function takeArrivals(): Arrivals {
  let code: string | undefined;
  const listeners = new Set<() => void>();
  const take = () => {
    if (!location.hash.startsWith(inAddress)) return;
    code = location.hash.slice(inAddress.length);
    history.replaceState(null, '', `#${paths.openPlan}`);
    for (const listener of listeners) listener();
  };
  take();
  addEventListener('hashchange', take);
  return {
    code: () => code,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    taken() {
      code = undefined;
      for (const listener of listeners) listener();
    },
  };
}
