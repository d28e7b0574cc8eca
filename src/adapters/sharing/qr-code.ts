import { encodeQR } from 'qr';
import type { QrCode } from '../../machines/plan-sharing.ts';

/**
 * The most characters that one code holds: version 30, 137 modules a side, at the lowest correction. On a phone of 320 px a
 * module is then still two pixels wide, and on paper, 8 cm wide, over half a millimetre.
 */
export const qrCharactersAtMost = 1732;
/** Up to version 25 at medium correction: where there is room, a scratch or a reflection is forgiven. */
const mediumUpTo = 997;
/** Around the code, as the standard asks for. */
const quietModules = 4;

/**
 * A reader that many pages use, jsQR, has a wrong place for one small square of this version, and cannot read it (1.4.0, its
 * latest). The next one is four modules wider. This goes when jsQR reads it.
 */
const shunned = 23;

function sideOf(version: number): number {
  return 17 + 4 * version + 2 * quietModules;
}

/** `text` as one QR code; undefined where it does not go into one that a phone's camera could read. */
export function qrCodeOf(text: string): QrCode | undefined {
  if (text.length > qrCharactersAtMost) return undefined;
  const options = {
    ecc: text.length > mediumUpTo ? 'low' : 'medium',
    border: quietModules,
    encoding: 'byte',
  } as const;
  const rows = encodeQR(text, 'raw', options);
  if (rows.length !== sideOf(shunned)) return { rows, text };
  return { rows: encodeQR(text, 'raw', { ...options, version: shunned + 1 }), text };
}
