import type { Kept } from './kept-history.ts';

/** Raised whenever the shape of a backup changes; its records and settings have versions of their own. */
export const backupSchema = 1;

/** Everything that a person told the app, at one moment. See docs/backup-format.md. */
export type Backup = Kept & {
  readonly unfurl: 'backup';
  readonly schema: typeof backupSchema;
  /** The moment it was made: ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The person's own calendar day on which it was made, YYYY-MM-DD. */
  readonly day: string;
};

type Moment = { readonly at: string; readonly day: string };

export function backupOf({ records, tombstones, settings }: Kept, { at, day }: Moment): Backup {
  return { unfurl: 'backup', schema: backupSchema, madeAt: at, day, records, tombstones, settings };
}

/** Neutral: it may lie among other files where anybody sees it. `stem` is that of the face; `day` is YYYY-MM-DD. */
export function backupFileName(stem: string, day: string): string {
  return `${stem}-${day}.backup`;
}
