import type { Page } from 'playwright-core';

/** Eyes on a page that nobody has touched. */
export type UntouchedPage = {
  /** The value of an expression, as JSON can carry it. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Resolves at the first frame in which the expression is true. */
  readonly until: (expression: string) => Promise<void>;
};

/** Playwright's own looks at a page count as taps: a browser that wants one before it plays would have had it. */
export async function watchUntouched(page: Page): Promise<UntouchedPage> {
  const session = await page.context().newCDPSession(page);
  async function read(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    const value: unknown = result.value;
    return value;
  }
  return {
    read,
    async until(expression) {
      await read(`new Promise((resolve) => {
        const look = () => ((${expression}) ? resolve() : requestAnimationFrame(look));
        look();
      })`);
    },
  };
}
