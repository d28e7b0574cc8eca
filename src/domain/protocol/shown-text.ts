/** Controls, format characters, and letters without a shape; line breaks and joiners are looked at apart. */
const hidden = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;
/** Joiners belong between letters of some scripts and parts of some emoji, and hide anywhere else. */
const idleJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * Somebody else's text as it may be shown: without invisible characters, and without those that turn the direction of
 * what follows. They are taken out rather than refused: word processors put them in, and nobody can see them to mend.
 */
export function shownText(text: string): string {
  return text.replace(hidden, '').replace(idleJoiners, '');
}

/** As `shownText`, on one line. */
export function shownLine(text: string): string {
  return shownText(text).replace(/\s+/gu, ' ').trim();
}
