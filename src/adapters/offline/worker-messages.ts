/** What a page asks of the worker about recordings. On a port sent with it the worker answers with `AudioProgress`. */
export type AudioRequest =
  /** Fetches what is missing of these folders below `audio/`, and keeps them up from now on. */
  | { readonly kind: 'audio.keep'; readonly folders: readonly string[] }
  /** As a page asks at its start: these folders and those kept by wish, but none that was let go. */
  | { readonly kind: 'audio.keepUp'; readonly folders: readonly string[] }
  /** Fetches these files anew, whatever is kept of them: paths from the app's folder. */
  | { readonly kind: 'audio.renew'; readonly paths: readonly string[] }
  /** Takes a folder off the device. It stays away until `audio.keep` names it. */
  | { readonly kind: 'audio.letGo'; readonly folder: string };

/** Questions, and one wish, that are answered once on the port that comes with them. */
export type WorkerQuestion =
  /** Answered with `WorkerTold`. */
  | { readonly kind: 'worker.tell' }
  /** What this version brings: answered with the content of its changes.en.json, or nothing. */
  | { readonly kind: 'changes.tell' }
  /** From now on nothing is put into a cache any more. Answered once that holds. */
  | { readonly kind: 'app.forget' };

export type WorkerTold = {
  readonly version: string;
  /** How often it asked a server since the browser last woke it: its own one, and others. */
  readonly own: number;
  readonly others: number;
};

export type WorkerRequest = AudioRequest | WorkerQuestion | { readonly kind: 'update.accept' };

/** How much of one folder of recordings is kept for use without a network. */
export type AudioOnDevice = {
  /** `absent`: nothing of it is here. `incomplete`: an attempt ended early; asking again goes on from there. */
  readonly kind: 'absent' | 'keeping' | 'kept' | 'incomplete';
  readonly keptBytes: number;
  readonly totalBytes: number;
};

/** `outOfTime`: the worker may not go on by itself, and has to be asked the same again. */
export type AudioOutcome = 'done' | 'failed' | 'outOfTime';

export type AudioProgress = {
  readonly version: string;
  /** By folder below `audio/`; only the folders asked for where the list of files is lost. */
  readonly audio: Readonly<Record<string, AudioOnDevice>>;
  /** Comes once, with the last message to a request. */
  readonly ended?: AudioOutcome;
};

/** One file of the built app: its path from the app's folder and its digest in the form of an `integrity` attribute. */
export type OfflineFile = readonly [path: string, integrity: string];

/** A file of a folder of recordings, which is fetched and let go with its folder. */
export type AudioFile = readonly [path: string, integrity: string, bytes: number];

/** The content of offline-files.json, which the build writes beside the worker. */
export type OfflineFiles = { readonly shell: readonly OfflineFile[]; readonly audio: readonly AudioFile[] };
