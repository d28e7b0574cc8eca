/** What somebody wrote, paragraph by paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
