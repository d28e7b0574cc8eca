/** A browser's own question whether to add the app; Chromium has it. */
export type InstallQuestion = Event & {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

export type PageWatch = {
  /** What the content policy refused since. */
  readonly refused: readonly string[];
  readonly installQuestion: () => InstallQuestion | undefined;
  /** Sends every other window of the app to `goneAddress`, and waits until they are there or `signal` ends the wait. */
  readonly sendOthersAway: (signal: AbortSignal) => Promise<void>;
};

const windowsName = 'unfurl-windows';
/** Of all that a session asks for; browsers keep 250 unless told. */
const requestsRemembered = 5000;

/**
 * Watches from the first moment on for what comes once and is not told again. Leaves for `goneAddress` as soon as another
 * window deletes everything: a page that stays would go on showing it.
 */
export function watchPage(goneAddress: URL): PageWatch {
  const refused: string[] = [];
  let question: InstallQuestion | undefined;
  let letGo = (): void => {};
  performance.setResourceTimingBufferSize(requestsRemembered);
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    refused.push(`${effectiveDirective} ${blockedURI}`);
  });
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    question = event as InstallQuestion;
  });
  const windows = new BroadcastChannel(windowsName);
  windows.onmessage = () => location.replace(goneAddress);
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // A page that holds a lock does not come back from the browser's own memory of pages, either.
  navigator.locks?.request(windowsName, { mode: 'shared' }, () => open).catch(() => undefined);
  return {
    refused,
    installQuestion: () => question,
    async sendOthersAway(signal) {
      letGo();
      windows.postMessage('gone');
      await navigator.locks?.request(windowsName, { signal }, () => undefined).catch(() => undefined);
    },
  };
}
