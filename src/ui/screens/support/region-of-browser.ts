/** The country that the browser's own language names, such as `NZ` of `en-NZ`; undefined where it names none. */
export function regionOfBrowser(tag: string = navigator.language): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
