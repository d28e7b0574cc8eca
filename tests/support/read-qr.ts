import type { Browser } from 'playwright-core';
import { readIndependently } from './js-qr.ts';

/** The text of the QR code in a picture, by a reader that has nothing to do with the one that the app uses. */
export async function readQr(browser: Browser, png: Buffer): Promise<string | undefined> {
  const page = await browser.newPage();
  const { width, height, base64 } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let binary = '';
    for (let at = 0; at < pixels.length; at += 32_768)
      binary += String.fromCharCode(...pixels.subarray(at, at + 32_768));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) };
  }, png.toString('base64'));
  await page.close();
  return readIndependently(new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height)?.data;
}
