import { planTextLimits } from '../../domain/protocol/plan-file.ts';
import type { ReadPlan } from '../../machines/plan-sharing.ts';
import { planOfJson, protocolOfCode } from './protocol-code.ts';

/** Behind the `#` of a link: the app takes it out of the address before anything else. */
const inLink = '#/plan/from/';
/** In front of a code that is in no link. */
const bare = 'unfurl-plan:';

/** `address` ends with a slash. */
export function linkOf(address: string, code: string): string {
  return `${address}${inLink}${code}`;
}

export function bareTextOf(code: string): string {
  return bare + code;
}

/** What stands behind the mark of a code. Mail programs break long lines, so breaks and spaces do not count. */
function behindMark(text: string): string | undefined {
  const unbroken = text.replaceAll(/[\s\u200B\u2060\uFEFF]+/gu, '');
  const mark = [inLink, bare].find((each) => unbroken.includes(each));
  return mark && unbroken.slice(unbroken.indexOf(mark) + mark.length);
}

/** The plan in a link, a code or the text of a file; whose it is cannot be known. Never rejects. */
export async function planOfText(text: string): Promise<ReadPlan> {
  if (text.length > planTextLimits.withNote.value) return { ok: false, why: { kind: 'tooLarge' } };
  if (text.trimStart().startsWith('{')) return planOfJson(text);
  const code = behindMark(text);
  return code === undefined ? { ok: false, why: { kind: 'nothing' } } : protocolOfCode(code);
}
