import { helpCountries } from './help-lines.ts';
import type { OwnHelp } from './own-help.ts';

/** Of which country the lines are, and by whose word. `country`: ISO 3166, or `EU`. */
export type WhoseLines =
  | { readonly kind: 'chosen'; readonly country: string }
  | { readonly kind: 'guessed'; readonly country: string }
  | { readonly kind: 'unknown'; readonly country?: undefined };

/** `near`: the country that the browser's language names. It is a guess, and none where it has no lines. */
export function whoseLines({ country }: Pick<OwnHelp, 'country'>, near: string | undefined): WhoseLines {
  if (country !== undefined) return { kind: 'chosen', country };
  return near !== undefined && helpCountries.includes(near)
    ? { kind: 'guessed', country: near }
    : { kind: 'unknown' };
}
