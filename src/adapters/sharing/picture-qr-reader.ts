import { qrInPixels } from './qr-in-pixels.ts';

/** Longest sides, in pixels, at which a picture is looked at: a code may be a part of it or all of it. */
const sides = [1600, 900, 2400] as const;

function pixelsOf(picture: ImageBitmap, longest: number): ImageData | undefined {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // What is transparent is as white as paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function textIn(picture: ImageBitmap): string | undefined {
  for (const side of sides) {
    const pixels = pixelsOf(picture, side);
    const text = pixels && qrInPixels(pixels);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The text of the QR code in a picture; undefined where there is none, or where it is no picture. */
export async function readQrPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  try {
    return textIn(picture);
  } finally {
    picture.close();
  }
}
