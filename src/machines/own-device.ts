/** `blocked`: something is still held open, perhaps by another window; what could go is gone. */
export type DeleteAllOutcome = 'done' | 'blocked';

/** What was asked for since the page was opened, by the page and, where it tells, by its worker. */
export type RequestsSeen = {
  /** Paths from the app's folder, each with how often it was asked for, in order of names. */
  readonly own: readonly { readonly path: string; readonly times: number }[];
  /** Addresses of other places; there are none. */
  readonly others: readonly string[];
  /** What the browser refused by the app's own policy. */
  readonly refused: readonly string[];
  /** Of the worker; undefined where it does not tell. */
  readonly worker: { readonly own: number; readonly others: number } | undefined;
};

/** `recordings`, `appFiles` and `tracks` are files of the app; the others are what the person has put in. */
export const storedKinds = [
  'records',
  'months',
  'tombstones',
  'settings',
  'keys',
  'recordings',
  'appFiles',
  'tracks',
  'other',
] as const;
export type StoredKind = (typeof storedKinds)[number];

export type StoredSize = { readonly count: number; readonly bytes: number };

export type WhatIsStored = {
  /** Only kinds of which there is something. */
  readonly kinds: Partial<Readonly<Record<StoredKind, StoredSize>>>;
  /** As the browser reckons it, its own overhead included; undefined where it does not tell. */
  readonly totalBytes: number | undefined;
};

/** The files of the app that are kept in this browser, held against the list that the build made of them. */
export type Built = {
  /** SHA-256 of that list, in hex. */
  readonly fingerprint: string;
  /** How many of the files are kept here. */
  readonly kept: number;
  /** Paths of kept files whose digest is another one. */
  readonly altered: readonly string[];
};

/**
 * How the app can be put among the others here. `added`: it is. `asks`: the browser has a question of its own for it.
 * Otherwise it is done by hand, as the browser has it.
 */
export type Installing = 'added' | 'asks' | 'iosSafari' | 'iosOther' | 'android' | 'firefox' | 'desktop';

/** What only this browser can tell, or do, about what is ours in it. */
export type OwnDevice = {
  /** Sends other windows away, then deletes everything of ours. */
  readonly deleteAll: () => Promise<DeleteAllOutcome>;
  /** Puts a page in the place of the app that keeps nothing and asks nothing; there is no way back from it. */
  readonly showGone: () => void;
  readonly requests: () => Promise<RequestsSeen>;
  readonly stored: () => Promise<WhatIsStored>;
  /** Undefined where no copy of the app is kept. */
  readonly built: () => Promise<Built | undefined>;
  readonly installing: () => Installing;
  /** Lets the browser ask, inside a tap. */
  readonly install: () => Promise<'added' | 'notNow'>;
};
