import * as v from 'valibot';
import type { Parsed } from './parsed.ts';

/**
 * Reads back what was kept with the number of its shape under `schema`. Never throws; a number above `newest` is `newer`,
 * anything else that does not fit is `damaged`.
 */
export function parseVersioned<Value>(
  shape: v.GenericSchema<unknown, Value>,
  newest: number,
  stored: unknown,
): Parsed<Value> {
  const version = (stored as { schema?: unknown } | null | undefined)?.schema;
  if (typeof version === 'number' && version > newest) return { kind: 'newer' };
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
