import type { Protocol } from '../domain/protocol/protocol.ts';
import type { CameraTrouble, PlanToHand, ReadPlan, Watch } from '../machines/plan-sharing.ts';

/** What came with the address under which the app was opened; it is in memory only. */
export type Arrivals = {
  /** Undefined where nothing waits. */
  readonly code: () => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly taken: () => void;
};

/** A plan on its way to somebody else, and back. Nothing is kept, and nothing leaves the page but by the person's hand. */
export type PlanSharing = {
  readonly arrivals: Arrivals;
  readonly toHand: (protocol: Protocol) => Promise<PlanToHand>;
  /** From a link, a code or the text of a file. Never rejects. */
  readonly read: (text: string) => Promise<ReadPlan>;
  /** The text of the QR code in a picture; undefined where none was found. Never rejects. */
  readonly readPicture: (picture: Blob) => Promise<string | undefined>;
  /**
   * Shows the camera in `video` and tells the text of each QR code that it sees. `ended` is called when the camera stopped
   * by itself, as when the page is hidden.
   */
  readonly watch: (
    video: HTMLVideoElement,
    on: { readonly seen: (text: string) => void; readonly ended: () => void },
  ) => Promise<Watch | CameraTrouble>;
  /** Whether the text is in the clipboard now. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Opens the browser's own print dialogue. */
  readonly print: () => void;
};
