import type { Parsed } from '../parsed.ts';

/** Where leaving quickly leads: to the plain page that is always here, or to a site of the person's own choice. */
export type LeavingPlace =
  | { readonly kind: 'ourPage' }
  /** `address` is whole, and begins with the secure scheme. */
  | { readonly kind: 'outside'; readonly address: string };

export const usualPlace: LeavingPlace = { kind: 'ourPage' };

export type AddressProblem = 'noAddress' | 'notSecure' | 'tooLong';

export type ReadAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: AddressProblem };

const secure = 'https:';
const longestAddress = 2000;
/** A name with at least one dot and no figures at its end, a port perhaps, and what follows. No names of users. */
const site = /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u;

const highestPort = 65_535;

/** The port that an address names; 0 where it names none. */
function portOf(address: string): number {
  return Number(/^[^/?#]*:(\d+)/.exec(address)?.[1] ?? 0);
}

/**
 * Reads what somebody typed as the address of a secure site: a bare name such as `example.org` will do. Nothing is asked
 * of that site.
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text.length > longestAddress) return { ok: false, problem: 'tooLong' };
  const [, scheme = secure, rest = ''] = /^(?:([a-z]+:)\/\/)?(.*)$/isu.exec(text) ?? [];
  if (!site.test(rest) || portOf(rest) > highestPort) return { ok: false, problem: 'noAddress' };
  if (scheme.toLowerCase() === secure) return { ok: true, address: `${secure}//${rest}` };
  return { ok: false, problem: scheme.toLowerCase() === 'http:' ? 'notSecure' : 'noAddress' };
}

export function parseLeavingPlace(stored: unknown): Parsed<LeavingPlace> {
  const { kind, address } = (stored ?? {}) as { readonly kind?: unknown; readonly address?: unknown };
  if (kind === 'ourPage') return { kind: 'value', value: { kind } };
  const read = kind === 'outside' && typeof address === 'string' ? readAddress(address) : undefined;
  return read?.ok
    ? { kind: 'value', value: { kind: 'outside', address: read.address } }
    : { kind: 'damaged' };
}
