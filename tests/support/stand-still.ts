export type DyingWord = 'standsStill' | 'done';

/** Lets `most` writes of this worker happen, and no program go on after them: whoever ends the worker ends it there. */
export function standStillAfter(most: number): void {
  let writes = 0;
  for (const name of ['put', 'delete'] as const) {
    const write = IDBObjectStore.prototype[name];
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value(this: IDBObjectStore, ...given: unknown[]): unknown {
        const request: unknown = Reflect.apply(write, this, given);
        writes += 1;
        if (writes === most) {
          postMessage('standsStill' satisfies DyingWord);
          for (;;);
        }
        return request;
      },
    });
  }
}
