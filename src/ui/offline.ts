/** How much of one folder of recordings is kept for use without a network. */
export type AudioOnDevice = {
  /** `absent`: nothing of it is here. `incomplete`: an attempt ended early; asking again goes on from there. */
  readonly kind: 'absent' | 'keeping' | 'kept' | 'incomplete';
  readonly keptBytes: number;
  readonly totalBytes: number;
};

/** Whether the app opens without a network, and how much of the voices is on the device. */
export type OfflineState = {
  readonly kind: 'unsupported' | 'installing' | 'failed' | 'ready' | 'updateWaiting';
  /** By folder below `audio/`; empty until the worker has answered. */
  readonly audio: Readonly<Record<string, AudioOnDevice>>;
};

export type Offline = {
  /** The same object until something changes. */
  readonly state: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly acceptUpdate: () => Promise<'reloading' | 'heldBySession' | 'nothingWaiting'>;
  /** Fetches what is missing of these folders; resumable. */
  readonly keepAudio: (folders: readonly string[]) => void;
  /** Fetches files anew, whatever is kept of them: paths below the app's folder. Ends with whether all are whole now. */
  readonly renewAudio: (paths: readonly string[]) => Promise<boolean>;
  /** Takes a folder off the device; it stays away, after updates too, until it is asked for again. */
  readonly letGoAudio: (folder: string) => Promise<void>;
  /** What the version that waits brings, in words; undefined where it does not say. */
  readonly changes: () => Promise<readonly string[] | undefined>;
};
