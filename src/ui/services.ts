import { createContext, use } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { ResumePoint } from '../machines/resume-point.ts';
import type { SessionInput } from '../machines/session-context.ts';
import type { Stamp } from '../machines/session-events.ts';
import type { sessionMachine } from '../machines/session.machine.ts';
import type { JournalStore, MemoryOnlyReason, SaveOutcome, Slot } from '../machines/stores.ts';

export type SessionActor = ActorRefFrom<typeof sessionMachine>;

/** A session under way: its machine, and the playhead to draw by. */
export type RunningSession = {
  readonly actor: SessionActor;
  /** The present moment of guided time in ms. */
  readonly playheadMs: () => number;
  /** Silence, and everything let go; what was guided so far is kept for coming back. */
  readonly leave: () => void;
};

/** Whether the journal outlasts the page, and why not. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'memoryOnly'; readonly why: MemoryOnlyReason };

/** Whether the app opens without a network, and how much of the voice is on the device. */
export type OfflineState = {
  readonly kind: 'unsupported' | 'installing' | 'failed' | 'ready' | 'updateWaiting';
  readonly audio: { readonly done: number; readonly total: number } | 'failed';
};

export type Offline = {
  /** The same object until something changes. */
  readonly state: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly acceptUpdate: () => Promise<'reloading' | 'heldBySession' | 'nothingWaiting'>;
};

/** What a session begins with, apart from the voice and how often it was done before. */
export type SessionWish = Omit<SessionInput, 'voice' | 'turn'>;

/** Everything the screens need from outside: stores, sound and the clock, each behind a port. Filled by `app`. */
export type Services = {
  readonly keeping: Keeping;
  readonly journal: JournalStore;
  readonly checkInDraft: Slot<CheckIn>;
  readonly resumePoint: Pick<Slot<ResumePoint>, 'read'>;
  /** A session that was cut off and is not taken up again goes into the journal with what was guided of it. */
  readonly putAside: (cutOff: ResumePoint) => Promise<SaveOutcome>;
  readonly protocol: Slot<Protocol>;
  /** Must be called inside the tap that leads to sound: some browsers let nothing play otherwise. */
  readonly touchSound: () => void;
  /** Whether a tap that leads to sound was a moment ago: a reload or Back must not start a sound by itself. */
  readonly wasJustTouched: () => boolean;
  /** A tap leads to one session only. */
  readonly forgetTouch: () => void;
  readonly openSession: (wish: SessionWish) => Promise<RunningSession>;
  /** How long a session of this protocol takes as planned, in ms. */
  readonly lengthMsOf: (protocol: Protocol) => Promise<number>;
  readonly stampNow: () => Stamp;
  readonly offline: Offline;
};

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('no services were provided');
  return services;
}
