import { type HelpLine, helpLines, helpPurposes } from './help-lines.ts';
import type { OwnHelp, OwnLine } from './own-help.ts';

/** A line as it is shown. */
export type ShownLine =
  | { readonly kind: 'own'; readonly id: string; readonly line: OwnLine }
  | { readonly kind: 'listed'; readonly id: string; readonly line: HelpLine };

/** The lines that the app knows for a country, those for an emergency first. */
export function listedFor(country: string | undefined): readonly HelpLine[] {
  const rank = ({ purpose }: HelpLine) => helpPurposes.indexOf(purpose);
  return helpLines.filter((line) => line.country === country).toSorted((a, b) => rank(a) - rank(b));
}

/** Whom to call, in order: what the person put first, then their own, then the country's. Hidden ones are left out. */
export function linesFor(country: string | undefined, { own, hidden, first }: OwnHelp): readonly ShownLine[] {
  const all: readonly ShownLine[] = [
    ...own.map((line) => ({ kind: 'own', id: line.id, line }) as const),
    ...listedFor(country)
      .filter(({ id }) => !hidden.includes(id))
      .map((line) => ({ kind: 'listed', id: line.id, line }) as const),
  ];
  const place = ({ id }: ShownLine) => (first.includes(id) ? first.indexOf(id) : first.length);
  return all.toSorted((a, b) => place(a) - place(b));
}

/** Whether an emergency number is among `lines`. */
export function hasEmergency(lines: readonly ShownLine[]): boolean {
  return lines.some((shown) => shown.kind === 'listed' && shown.line.purpose === 'emergency');
}

/** Whether what is listed for a country is for an emergency or for health alone, and the person has added nobody. */
export function hasNoTalk(country: string | undefined, { own }: OwnHelp): boolean {
  const purposes = listedFor(country).map(({ purpose }) => purpose);
  const isForTalk = purposes.includes('crisis') || purposes.includes('sexualViolence');
  return purposes.length > 0 && own.length === 0 && !isForTalk;
}
