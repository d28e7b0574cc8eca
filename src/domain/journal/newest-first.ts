import type { Stored } from './stored-record.ts';

/** Orders records by the moment they began, latest first; by id where two began at once. */
export function newestFirst(a: Pick<Stored, 'id' | 'at'>, b: Pick<Stored, 'id' | 'at'>): number {
  const laterMs = Date.parse(b.at) - Date.parse(a.at);
  if (laterMs !== 0) return laterMs;
  return a.id < b.id ? -1 : 1;
}
