/** What a passphrase costs to try. */
export type KeyCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };

/**
 * More than the least that OWASP asks for (19 MiB, 2 passes), since what is sealed can be guessed at for years: as RFC 9106
 * has it for little memory (64 MiB, 3 passes), with one lane, since a page has no more than one. A quarter to three quarters
 * of a second on a computer, some seconds on a phone.
 */
export const usualCost: KeyCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/** How a key is made of a passphrase, as it is stored beside what that key seals. */
export type PassphraseKdf = KeyCost & {
  readonly name: 'argon2id';
  readonly version: 19;
  readonly salt: Uint8Array<ArrayBuffer>;
};

export const saltBytes = 16;

/** Under a fresh salt. */
export function freshKdf({ memoryKiB, passes, lanes }: KeyCost): PassphraseKdf {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return { name: 'argon2id', version: 19, memoryKiB, passes, lanes, salt };
}
