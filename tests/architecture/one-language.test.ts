import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const sources = sourceFiles('src').filter(({ file }) => /\.tsx?$/.test(file));

function filesWith(pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

describe('one place says how dates, numbers, lists and plurals are written', () => {
  it('nothing else writes them by a language of its own, or by the browser’s', () => {
    // A segmenter and a locale write nothing.
    expect(filesWith(/\bIntl\.(?!Segmenter|Locale)\w+\(/)).toEqual(['src/ui/copy/written.ts']);
  });

  it('nothing goes by the browser’s own language unasked', () => {
    expect(
      filesWith(/\.toLocale(?!(?:Upper|Lower)Case\(language\(\)\.locale\))\w+\(|\.localeCompare\(/),
    ).toEqual([]);
    expect(filesWith(/navigator\??\.languages?\b/)).toEqual([
      'src/ui/copy/language.ts',
      // Where the person may be, for help lines: a country, not a language.
      'src/ui/screens/support/region-of-browser.ts',
    ]);
  });

  it('no sentence chooses between one and many by itself: which forms there are is up to the language', () => {
    const chooses = /\b\w+(?:\.length)? === 1\s*\?\s*['"`]/;
    expect(filesWith(chooses).filter((file) => file.startsWith('src/ui/copy/'))).toEqual([
      // A set of one size has no first and no last: that is about sets, in any language.
      'src/ui/copy/en/sets.ts',
    ]);
  });

  it('no list is joined with commas by hand', () => {
    const joined = sources
      .filter(({ file }) => file.startsWith('src/ui/'))
      .filter(({ text }) => /\.join\(\s*['"`],/.test(text));
    expect(joined.map(({ file }) => file)).toEqual([]);
  });
});

describe('what is drawn turns with the way that is read', () => {
  const sides =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b|\bto (?:left|right)\b/;
  /** Bodies are drawn as they are, and nobody's left is another's right. */
  const drawn = 'src/ui/pictures/';
  /** A phone's notch is where it is. */
  const ofTheDevice = /env\(safe-area-inset-(?:left|right)\)/;

  it('no style names left or right', () => {
    const found = sourceFiles('src')
      .filter(({ file }) => file.endsWith('.css') && !file.startsWith(drawn))
      .flatMap(({ file, text }) =>
        text
          .replaceAll(/\/\*[^]*?\*\//g, '')
          .split('\n')
          .filter((line) => sides.test(line) && !ofTheDevice.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it.each(['  margin-left: 1px;', 'left: 0;', 'text-align: right;', 'linear-gradient(to right, red, blue)'])(
    '%s would be found',
    (line) => {
      expect(sides.test(line)).toBe(true);
    },
  );
});
