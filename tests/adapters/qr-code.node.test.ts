import { describe, expect, test } from 'vitest';
import { qrCharactersAtMost, qrCodeOf } from '../../src/adapters/sharing/qr-code.ts';
import { qrInPixels } from '../../src/adapters/sharing/qr-in-pixels.ts';
import { makeChance } from '../support/chance.ts';
import { readIndependently } from '../support/js-qr.ts';

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const modulePx = 3;
const edgePx = 20;

function textOf(length: number): string {
  const chance = makeChance(length);
  return Array.from({ length }, () => characters[chance.between(0, 63)]).join('');
}

/** The code as a screen shows it. */
function pixelsOf(rows: readonly (readonly boolean[])[]): ImageData {
  const side = rows.length * modulePx + 2 * edgePx;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor((y - edgePx) / modulePx)]?.[Math.floor((x - edgePx) / modulePx)];
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
}

describe('a text in one QR code', () => {
  test.each([1, 200, 565, 736, 900, 997, 998, 1020, 1091, 1370, qrCharactersAtMost])(
    'of %i characters is read by two readers that know nothing of one another',
    (length) => {
      const text = textOf(length);
      const pixels = pixelsOf(qrCodeOf(text)?.rows ?? []);
      expect(qrInPixels(pixels)).toBe(text);
      expect(readIndependently(pixels.data, pixels.width, pixels.height)?.data).toBe(text);
    },
  );

  test('is no wider than a phone can show and read, with white all around', () => {
    const rows = qrCodeOf(textOf(qrCharactersAtMost))?.rows ?? [];
    expect(rows.length).toBe(137 + 8);
    const edge = [rows[0], rows[3], rows.at(-1), ...[0, 3].map((at) => rows.map((row) => row[at]))];
    expect(edge.flat().some(Boolean)).toBe(false);
  });

  test('that is longer makes no code at all', () => {
    expect(qrCodeOf(textOf(qrCharactersAtMost + 1))).toBeUndefined();
  });

  test('in a picture without one is not found', () => {
    expect(
      qrInPixels(pixelsOf(Array.from({ length: 60 }, () => Array.from({ length: 60 }, () => false)))),
    ).toBe(undefined);
  });
});
