import { base64urlOf, bytesOfBase64url } from '../sharing/base64url.ts';
import { backupLimits } from './backup-header.ts';
import { gunzip, gzip } from './gzip.ts';

/** A JSON value, packed small into text. */
export async function packed(value: unknown): Promise<string> {
  return base64urlOf(await gzip(new TextEncoder().encode(JSON.stringify(value))));
}

/** What was packed; undefined where that cannot be read. */
export async function unpacked(text: string): Promise<unknown> {
  const bytes = bytesOfBase64url(text);
  const json = bytes && (await gunzip(bytes, backupLimits.unpacked.value));
  try {
    return json && (JSON.parse(new TextDecoder().decode(json)) as unknown);
  } catch {
    return undefined;
  }
}
