const alphabet = /^[A-Za-z0-9_-]*$/;

/** `bytes` in letters, digits, `-` and `_`, without padding: none of them is changed on its way through an address. */
export function base64urlOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes behind `text`; undefined where it holds another character. A last character that is too few for a byte, as
 * where the text was cut, counts for nothing.
 */
export function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!alphabet.test(text)) return undefined;
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
