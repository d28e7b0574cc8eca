import type { Cue } from '../../planning/session-plan.ts';
import type { SpokenCueId } from '../../planning/cue-ids.ts';
import spoken from './spoken.en.json';
import { inLanguage } from './language.ts';

/** What each spoken cue says, by wording. The same file is what the voice is rendered from, so caption and sound agree. */
const lines: Readonly<Record<SpokenCueId, readonly string[]>> = spoken;

/** The caption of a cue in the person's language; empty for tones. */
export function captionOf(cue: Pick<Cue, 'id' | 'variant'>): string {
  return cue.id in lines ? (inLanguage(lines)[cue.id as SpokenCueId][cue.variant] ?? '') : '';
}

/** How long a wording would take at the voice's pace, in ms: stands in where a recording's length is not known. */
export function estimatedLengthMs(id: string, variant: number): number {
  const text = id in lines ? (lines[id as SpokenCueId][variant] ?? '') : '';
  const words = text.split(/\s+/).filter(Boolean).length;
  return words === 0 ? 1200 : 600 + words * 520;
}

/** How many wordings a spoken cue has. */
export function wordingsOf(id: SpokenCueId): number {
  return lines[id].length;
}
