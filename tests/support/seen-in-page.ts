import type { BrowserContext, Page } from 'playwright-core';

/** What is told from inside a page as it happens, so that it is known also when the page is killed. Times are epoch ms. */
export type Seen =
  /**
   * What the elements have played of the session on this page, without pauses, in ms; how often one of them began; how long
   * the page waited for this frame.
   */
  | {
      readonly kind: 'heard';
      readonly at: number;
      readonly ms: number;
      readonly tracks: number;
      readonly waitedMs: number;
    }
  /** Where the app says to the lock screen that guided time is, and what the elements had played by then. */
  | { readonly kind: 'told'; readonly at: number; readonly atMs: number; readonly heardMs: number }
  /** A write to the database has ended well, so long after it was begun and, the first one, after an answer. */
  | { readonly kind: 'kept'; readonly at: number; readonly tookMs: number; readonly sinceAnswerMs?: number };

/** Runs in the page, before anything of the app. It looks, and changes nothing. */
function lookOn(report: (seen: Seen) => void): void {
  const now = () => performance.timeOrigin + performance.now();
  let answeredAt: number | undefined;
  document.addEventListener('change', () => (answeredAt = now()), true);

  const lookBefore = (methods: object, name: string, see: (self: object, given: unknown) => void) => {
    const method: unknown = Reflect.get(methods, name);
    if (typeof method !== 'function') return;
    const seen = new Proxy(method, {
      apply(target, self: object, given: unknown[]): unknown {
        see(self, given[0]);
        return Reflect.apply(target, self, given);
      },
    });
    Reflect.set(methods, name, seen);
  };
  /** A sealed slot is read before it is written. */
  let readAt: number | undefined;
  lookBefore(IDBObjectStore.prototype, 'get', (store) => {
    if (store instanceof IDBObjectStore && store.transaction.mode === 'readonly') readAt = now();
  });
  lookBefore(IDBObjectStore.prototype, 'put', (store) => {
    const [beganAt, answered] = [readAt ?? now(), answeredAt];
    readAt = undefined;
    answeredAt = undefined;
    if (store instanceof IDBObjectStore)
      store.transaction.addEventListener('complete', () => {
        const at = now();
        const since = answered === undefined ? {} : { sinceAnswerMs: at - answered };
        report({ kind: 'kept', at, tookMs: at - beganAt, ...since });
      });
  });

  const positions = new Map<HTMLAudioElement, number>();
  let heardMs = 0;
  let tracks = 0;
  let [frameAt, waitedMs] = [now(), 0];
  document.addEventListener('play', () => (tracks += 1), true);
  const listen = () => {
    const sounds = document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]');
    const isGuided = [...document.querySelectorAll('button')].some(
      ({ textContent }) => textContent === 'Pause',
    );
    const steps = [...sounds].map((sound) => {
      const stepped = sound.currentTime - (positions.get(sound) ?? 0);
      positions.set(sound, sound.currentTime);
      return sound.paused ? 0 : stepped;
    });
    // While one track gives way to the next, both play for a moment.
    const step = Math.max(0, ...steps) * 1000;
    if (isGuided) heardMs += step;
    if (isGuided && step > 0) report({ kind: 'heard', at: now(), ms: heardMs, tracks, waitedMs });
  };
  lookBefore(HTMLMediaElement.prototype, 'pause', listen);
  lookBefore(MediaSession.prototype, 'setPositionState', (_, state) => {
    listen();
    const position = (state as MediaPositionState | undefined)?.position ?? 0;
    report({ kind: 'told', at: now(), atMs: position * 1000, heardMs });
  });
  const everyFrame = () => {
    waitedMs = now() - frameAt;
    frameAt = now();
    listen();
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
}

export type Watched = {
  /** Everything that was told so far, by whichever page of the context, oldest first. */
  readonly seen: readonly Seen[];
  readonly open: (address: string) => Promise<Page>;
};

/** Watches every page of `context` from its first moment on. */
export async function watchContext(context: BrowserContext): Promise<Watched> {
  const seen: Seen[] = [];
  await context.exposeFunction('tellSeen', (what: Seen) => void seen.push(what));
  await context.addInitScript(`(${String(lookOn)})((seen) => tellSeen(seen))`);
  return {
    seen,
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
  };
}
