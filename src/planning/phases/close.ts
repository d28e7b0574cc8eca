import type { Line } from '../line.ts';

/** Silence kept after the last sound: some systems end the lock screen's card with the last word otherwise. */
const lastQuietMs = 6000;

export function planFinalBell(line: Line): void {
  line.say('chime.end', lastQuietMs);
}

export function planBriefClose(line: Line): void {
  line.say('quick.done', 800);
  planFinalBell(line);
}

/** `breathOnly`: nothing but breath was guided, and that is told as the whole practice it is. */
export function planClose(line: Line, breathOnly: boolean): void {
  line.say('breath.sigh', 5000);
  line.say(breathOnly ? 'close.none' : 'close.kind', 2400);
  line.say('close.treat', 2400);
  line.say('close.log', 2000);
  planFinalBell(line);
}
