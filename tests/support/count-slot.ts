import type { Parsed } from '../../src/domain/parsed.ts';

export type Count = { readonly schema: 1; readonly times: number };

/** Parses the little value that the storage tests keep in a slot. */
export function parseCount(stored: unknown): Parsed<Count> {
  const { schema, times } = stored as { schema?: unknown; times?: unknown };
  if (typeof schema === 'number' && schema > 1) return { kind: 'newer' };
  return typeof times === 'number' ? { kind: 'value', value: { schema: 1, times } } : { kind: 'damaged' };
}

export function count(times: number): Count {
  return { schema: 1, times };
}

export function oneMore(before: Count | undefined): Count {
  return count((before?.times ?? 0) + 1);
}
