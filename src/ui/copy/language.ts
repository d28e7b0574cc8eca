/** A language of the sentences, and how dates, numbers and lists between them are written. */
export type Language = {
  /** BCP 47, as the page says it of itself. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** For everything that `Intl` writes. Its language is that of the sentences. */
  readonly locale: string;
  /** The same object for the same catalogue. */
  readonly inLanguage: <Catalogue extends object>(english: Catalogue) => Catalogue;
};

/** Sentences and dates are never of two languages: of another one, the browser's own way of writing dates is left aside. */
export function localeFor(tag: string, usual: string, browser: string | undefined): string {
  return browser?.split('-')[0] === tag ? browser : usual;
}

export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  locale: localeFor('en', 'en-GB', globalThis.navigator?.language),
  inLanguage: (catalogue) => catalogue,
};

let spoken = english;
const followers = new Set<() => void>();

/** The language that the app is in. */
export function language(): Language {
  return spoken;
}

/** A catalogue in that language. */
export function inLanguage<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  return spoken.inLanguage(catalogue);
}

/** Tells of every change from now on. Answers what ends that. */
export function followLanguage(follower: () => void): () => void {
  followers.add(follower);
  return () => void followers.delete(follower);
}

/** From now on the app, and the page it is on, are in `next`. */
export function speak(next: Language): void {
  spoken = next;
  document.documentElement.lang = next.tag;
  document.documentElement.dir = next.direction;
  for (const follower of followers) follower();
}
