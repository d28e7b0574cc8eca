import type { Absence, EntryAge } from '../domain/deleting/deleting-wishes.ts';
import type { LockState } from '../machines/lock.ts';
import type { DeleteAllOutcome, OwnDevice } from '../machines/own-device.ts';
import type { SaveOutcome } from '../machines/stores.ts';

export type DeletingChoice = { readonly entries: EntryAge | undefined; readonly all: Absence | undefined };

/** What is to go by itself soon, YYYY-MM-DD. */
export type ToGo = {
  readonly entries: { readonly count: number; readonly before: string; readonly goesOn: string } | undefined;
  readonly all: { readonly goesOn: string } | undefined;
};

/** What goes by itself, as the person chose. */
export type Deleting = {
  /** Undefined where it cannot be read. */
  readonly choice: () => Promise<DeletingChoice | undefined>;
  readonly choose: (choice: DeletingChoice) => Promise<SaveOutcome>;
  /** Lets go what is due, and says what will be. To be asked once the app is open. */
  readonly atOpening: () => Promise<ToGo>;
  /** To be told where the app is opened and what goes is not shown. */
  readonly noteOpened: () => Promise<void>;
  readonly keep: () => Promise<SaveOutcome>;
  readonly everything: () => Promise<DeleteAllOutcome>;
};

/** The offer to put the app among the others, after the first session that was kept. */
export type InstallOffer = {
  readonly isDue: () => Promise<boolean>;
  readonly dismiss: () => Promise<SaveOutcome>;
};

/** What a person can see, delete and secure of what is in this browser. */
export type Privacy = {
  readonly device: OwnDevice;
  readonly deleting: Deleting;
  readonly installOffer: InstallOffer;
  /** Whether a passphrase is asked for when the app is opened. */
  readonly lockState: () => Promise<LockState>;
};
