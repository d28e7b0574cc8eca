/** Without capitals and accents; letters that are written as one stand apart. For looking for words, not for showing. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
