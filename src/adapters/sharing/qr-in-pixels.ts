import { decodeQR } from 'qr/decode.js';

/** The text of a QR code in `pixels`; undefined where none can be read. */
export function qrInPixels({ data, width, height }: ImageData): string | undefined {
  try {
    return decodeQR({ data, width, height });
  } catch {
    return undefined;
  }
}
