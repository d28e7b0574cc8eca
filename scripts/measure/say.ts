/** One line of progress. */
export function say(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
}

/** Rows as a table of Markdown, their keys as its head. */
export function table(rows: readonly Readonly<Record<string, string | number>>[]): void {
  const head = Object.keys(rows[0] ?? {});
  const lines = [head, head.map(() => '---'), ...rows.map((row) => head.map((key) => row[key] ?? ''))];
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}
