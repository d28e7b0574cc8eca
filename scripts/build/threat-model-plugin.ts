import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

const document = path.resolve(import.meta.dirname, '../../docs/threat-model.md');

/**
 * A row is told one cell after another, under the names of its columns: four columns are too many for a phone. Links lead to
 * documents that are not shipped, so here they are words.
 */
const marked = new Marked({
  renderer: {
    html: () => '',
    link({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    table({ header, rows }) {
      const told = (tokens: Parameters<typeof this.parser.parseInline>[0]) => this.parser.parseInline(tokens);
      return rows
        .map(([first, ...others]) => {
          const cells = others.map(
            ({ tokens }, index) =>
              `<dt>${told(header[index + 1]?.tokens ?? [])}</dt><dd>${told(tokens)}</dd>`,
          );
          return `<h3>${told(first?.tokens ?? [])}</h3>\n<dl>${cells.join('\n')}</dl>\n`;
        })
        .join('');
    },
  },
});

/** The threat model as a page without a script, that opens without a network. `text` is Markdown of our own. */
export function threatModelPage(text: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>Who could look</title>
    <link rel="stylesheet" href="deleted.css" />
    <link rel="stylesheet" href="threat-model.css" />
  </head>
  <body>
    <main>
<p><a href="./">Back</a></p>
${marked.parse(text, { async: false })}
    </main>
  </body>
</html>
`;
}

/** Puts that page beside the app. */
export function threatModel(): Plugin {
  return {
    name: 'unfurl-threat-model',
    apply: 'build',
    generateBundle() {
      const source = threatModelPage(readFileSync(document, 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'threat-model.html', source });
    },
  };
}
