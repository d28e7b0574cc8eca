/** One page in one engine: as much as all three drivers can do. */
export interface EnginePage {
  readonly version: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Resolves once something that matches the CSS selector is shown. */
  waitFor(selector: string): Promise<void>;
  /** Clicks the button of this name; it counts as a person's tap. */
  click(name: string): Promise<void>;
  /** Types into the field of this label, which is empty. */
  type(label: string, text: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. Only what JSON can carry comes back. */
  evaluate(expression: string): Promise<unknown>;
  /** Console errors, uncaught errors and, where the driver can see them, requests to other places. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Journey {
  /** A sentence: what holds in this engine. */
  readonly title: string;
  readonly run: (page: EnginePage, app: ServedApp) => Promise<void>;
}

export interface ServedApp {
  readonly address: string;
  /** The server is gone afterwards. */
  close(): Promise<void>;
}
