import type { Storage } from '../../adapters/storage/storage.ts';
import type { BehindLock } from '../../ui/lock-door.ts';
import type { RunningSession, Services } from '../../ui/services.ts';
import type { HeldOpenAll } from './held-open.ts';

/** One space that is open, and its services. */
export type OpenSpace = { readonly storage: Storage; readonly services: Services };

function isUnderWay({ actor }: RunningSession): boolean {
  const snapshot = actor.getSnapshot();
  return snapshot.status === 'active' && snapshot.matches('inSession');
}

function standsStill({ actor }: RunningSession): boolean {
  const snapshot = actor.getSnapshot();
  return (['paused', 'interrupted'] as const).some((state) =>
    snapshot.matches({ inSession: { guiding: state } }),
  );
}

/** What a lock finds open, and whether it may be shut without a loss. */
export function lookBehind({ services }: OpenSpace, held: HeldOpenAll) {
  const sessions = (): readonly RunningSession[] =>
    held.all().flatMap((what) => (what.kind === 'session' ? [what.session] : []));
  const underWay = () => sessions().find(isUnderWay);

  return {
    underWay,
    state(): Exclude<BehindLock, 'shut'> {
      const session = underWay();
      if (!session) return 'quiet';
      return standsStill(session) ? 'still' : 'playing';
    },
    /** Something is heard, was typed, or is in memory only. */
    isHeldOpen: (): boolean =>
      underWay() !== undefined ||
      held.all().some(({ kind }) => kind === 'typed') ||
      sessions().some(({ keepTrouble }) => keepTrouble.state() !== undefined) ||
      services.unkept.records().length > 0,
    /** Ends once what was to be written has been, or could not be. */
    async settled(): Promise<void> {
      await Promise.all(sessions().map((session) => session.settled()));
    },
    /** Until the answered function is called. */
    subscribe(listener: () => void): () => void {
      const endings = [
        held.subscribe(listener),
        services.unkept.subscribe(listener),
        ...sessions().flatMap(({ actor, keepTrouble }) => {
          const subscription = actor.subscribe(listener);
          return [() => subscription.unsubscribe(), keepTrouble.subscribe(listener)];
        }),
      ];
      return () => endings.forEach((end) => end());
    },
  };
}
