import { parseProtocolText } from '../../domain/protocol/parse-protocol.ts';
import { planTextLimits } from '../../domain/protocol/plan-file.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import { everyStarter } from '../../domain/protocol/starters/every-starter.ts';
import type { ReadPlan } from '../../machines/plan-sharing.ts';
import { base64urlOf, bytesOfBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';

/**
 * In front of every code; a code made in another way gets the next letter. Behind it, in base64url: the count of the
 * deflated bytes in two, the first four of their SHA-256, and they themselves.
 */
const version = 'a';
const countBytes = 2;
const checkBytes = 4;

const { code: codeLimit, withoutNote } = planTextLimits;

async function checkOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, checkBytes);
}

/** `protocol` as a code that `protocolOfCode` reads. The recording is left out; undefined where it is too long for a code. */
export async function codeOfProtocol(protocol: Protocol): Promise<string | undefined> {
  const { openingNote: _fileOnly, ...rest } = protocol;
  const text = new TextEncoder().encode(JSON.stringify(rest));
  if (text.length > withoutNote.value) return undefined;
  const deflated = await deflate(text);
  const check = await checkOf(deflated);
  const framed = Uint8Array.of(deflated.length >> 8, deflated.length & 255, ...check, ...deflated);
  const code = version + base64urlOf(framed);
  return code.length > codeLimit.value ? undefined : code;
}

function without(kind: 'nothing' | 'tooLarge' | 'newerCode' | 'strangeCharacters' | 'cutShort' | 'damaged') {
  return { ok: false, why: { kind } } as const;
}

/** Reads the text of a plan as somebody else wrote it. */
export function planOfJson(text: string): ReadPlan {
  const parsed = parseProtocolText(text, everyStarter);
  return parsed.ok ? parsed : { ok: false, why: { kind: 'refused', problems: parsed.problems } };
}

async function planOfBytes(framed: Uint8Array<ArrayBuffer>, count: number): Promise<ReadPlan> {
  const deflated = framed.slice(countBytes + checkBytes);
  if (framed.length < countBytes + checkBytes + count) return without('cutShort');
  const check = await checkOf(deflated);
  if (check.some((byte, at) => byte !== framed[countBytes + at])) return without('damaged');
  const inflated = await inflate(deflated, withoutNote.value);
  return inflated.kind === 'bytes'
    ? planOfJson(new TextDecoder().decode(inflated.bytes))
    : without(inflated.kind);
}

/**
 * The plan in the code with which `text` begins, or why there is none. Never rejects; nothing is unpacked before its length
 * and its check agree, and what comes behind the code is not looked at.
 */
export async function protocolOfCode(text: string): Promise<ReadPlan> {
  if (!/^[a-z]/.test(text)) return without('nothing');
  if (!text.startsWith(version)) return without('newerCode');
  const [high, low] = bytesOfBase64url(text.slice(1, 4)) ?? [];
  if (high === undefined) return without(text.length < 4 ? 'cutShort' : 'strangeCharacters');
  if (low === undefined) return without('cutShort');
  const count = high * 256 + low;
  const characters = Math.ceil(((countBytes + checkBytes + count) * 4) / 3);
  if (characters >= codeLimit.value) return without('tooLarge');
  const framed = bytesOfBase64url(text.slice(1, 1 + characters));
  return framed ? planOfBytes(framed, count) : without('strangeCharacters');
}
