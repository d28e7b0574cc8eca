/** What a page asks of the worker. With `audio.keep` a port may be sent, on which the worker answers with `AudioProgress`. */
export type WorkerRequest = { readonly kind: 'audio.keep' } | { readonly kind: 'update.accept' };

/** How much of the recorded audio is kept on the device, in files. `incomplete` ends an attempt; asking again goes on from there. */
export type AudioProgress = {
  readonly kind: 'keeping' | 'kept' | 'incomplete';
  readonly version: string;
  readonly done: number;
  readonly total: number;
};

/** One file of the built app: its path from the app's folder and its digest in the form of an `integrity` attribute. */
export type OfflineFile = readonly [path: string, integrity: string];

/** The content of offline-files.json, which the build writes beside the worker. */
export type OfflineFiles = { readonly shell: readonly OfflineFile[]; readonly audio: readonly OfflineFile[] };
