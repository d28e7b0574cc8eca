import type { RequestsSeen } from '../../machines/own-device.ts';

/** Of a whole address; what a browser holds in the page itself is no request. */
function isAsked(address: string): boolean {
  return /^https?:/.test(address);
}

function pathBelow(address: string, scope: URL): string {
  const { href } = new URL(address);
  const path = href.startsWith(scope.href) ? href.slice(scope.href.length) : href;
  return path.replace(/[?#].*/, '') || './';
}

/**
 * What the page asked for since it was opened, by the browser's own record. That counts what the worker answered from its
 * copy too; what the policy refused is never asked for.
 */
export function readRequests(scope: URL, refused: readonly string[]): Omit<RequestsSeen, 'worker'> {
  const entries = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
  const addresses = entries.map(({ name }) => name).filter(isAsked);
  const isOwn = (address: string) => new URL(address).origin === scope.origin;
  const times = new Map<string, number>();
  for (const path of addresses.filter(isOwn).map((address) => pathBelow(address, scope)))
    times.set(path, (times.get(path) ?? 0) + 1);
  return {
    own: [...times]
      .map(([path, count]) => ({ path, times: count }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    others: addresses.filter((address) => !isOwn(address)),
    // The policy stands in a header and in the page, and each tells of the same attempt.
    refused: [...new Set(refused)],
  };
}
