import type { Protocol } from './protocol.ts';

/** The day by which a clinician meant to look at the plan again, where on `day` (YYYY-MM-DD) it has passed. */
export function reviewPassed({ reviewBy }: Pick<Protocol, 'reviewBy'>, day: string): string | undefined {
  return reviewBy !== undefined && reviewBy < day ? reviewBy : undefined;
}
