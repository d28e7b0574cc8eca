import * as v from 'valibot';
import { limit } from '../limit.ts';
import { checksumOf } from './checksum.ts';
import { summarySchema, type VisitSummary } from './visit-summary.ts';

/** Raised whenever the shape of such a file changes. A newer one is refused, never guessed. */
export const summaryFileSchema = 1;

/** Above busy years; a file beyond it is refused before it is read. */
export const fileAtMost = limit(4 * 1024 * 1024, 'bytes', 'ourDefault');

/** Neutral: it may lie among other files where anybody sees it. `stem` is that of the face; `day` is YYYY-MM-DD. */
export function fileNameOf(stem: string, day: string, ending: string): string {
  return `${stem}-${day}.${ending}`;
}

/** `summary` as the text of a file, in JSON, that `parseSummaryFile` reads back equal. */
export function summaryFile(summary: VisitSummary): string {
  const file = {
    unfurl: 'visit summary',
    schema: summaryFileSchema,
    checksum: checksumOf(JSON.stringify(summary)),
    summary,
  };
  return `${JSON.stringify(file)}\n`;
}

export type FileProblem =
  | { readonly kind: 'notASummary' | 'cutShort' | 'changed' }
  | { readonly kind: 'newerVersion' }
  /** `at` is where, such as `lines.3.facts`. */
  | { readonly kind: 'wrongValue'; readonly at: string };

export type ParsedSummary =
  | { readonly ok: true; readonly summary: VisitSummary }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const enoughProblems = 5;

const outer = v.looseObject({
  unfurl: v.literal('visit summary'),
  schema: v.number(),
  checksum: v.optional(v.string()),
  summary: v.optional(v.unknown()),
});

function refuse(...problems: FileProblem[]): ParsedSummary {
  return { ok: false, problems };
}

type Read = { readonly json: unknown };

function readJson(text: string): Read | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Empty for what is nested so deep that nobody wrote it: it fits no check sum. */
function checksumIn(summary: unknown): string {
  try {
    return checksumOf(JSON.stringify(summary));
  } catch {
    return '';
  }
}

/** Reads a summary from the text of a file that somebody handed over. Never throws. Unknown fields are kept. */
export function parseSummaryFile(text: string): ParsedSummary {
  const read = readJson(text);
  if (!read) return refuse({ kind: text.includes('"visit summary"') ? 'cutShort' : 'notASummary' });
  const file = v.safeParse(outer, read.json);
  if (!file.success) return refuse({ kind: 'notASummary' });
  const { schema, checksum, summary } = file.output;
  if (schema > summaryFileSchema) return refuse({ kind: 'newerVersion' });
  if (schema !== summaryFileSchema || summary === undefined) return refuse({ kind: 'notASummary' });
  if (checksum !== checksumIn(summary)) return refuse({ kind: 'changed' });
  const parsed = v.safeParse(summarySchema, summary);
  if (parsed.success) return { ok: true, summary: parsed.output };
  const places = new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''));
  return refuse(...[...places].slice(0, enoughProblems).map((at) => ({ kind: 'wrongValue', at }) as const));
}
