import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/source-files.ts';

const tokens = readFileSync(path.join(projectFolder, 'src/ui/look/tokens.css'), 'utf8');

type Seen = { readonly look: 'day' | 'dark' | 'night'; readonly more: boolean };
type Colours = Readonly<Record<string, string>>;

/** A rule holds where every condition around it does; those that come later win, as does one that names the look. */
function holds(conditions: string, { look, more }: Seen): boolean {
  if (/prefers-contrast: more/.test(conditions) && !more) return false;
  if (/prefers-color-scheme: dark/.test(conditions) && look === 'day') return false;
  if (/reduced-motion/.test(conditions)) return false;
  if (/:root:not\(\[data-look/.test(conditions)) return look !== 'night';
  return !conditions.includes('[data-look') || conditions.includes(':root,') || look === 'night';
}

function coloursOf(seen: Seen): Colours {
  const around: string[] = [];
  const found: { readonly name: string; readonly value: string; readonly weight: number }[] = [];
  for (const [, opened, name, value, closed] of tokens
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{};]+)\{|(--[\w-]+):([^;]+);|(\})/g)) {
    if (opened !== undefined) around.push(opened.trim());
    if (closed !== undefined) around.pop();
    const conditions = around.join(' ');
    if (name === undefined || value === undefined || !holds(conditions, seen)) continue;
    found.push({ name, value: value.trim(), weight: conditions.includes('[data-look') ? 1 : 0 });
  }
  return Object.fromEntries(
    found.toSorted((one, other) => one.weight - other.weight).map(({ name, value }) => [name, value]),
  );
}

function hexOf(colours: Colours, name: string): string {
  const value = colours[name] ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : hexOf(colours, other);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['--ground', '--surface', '--surface-sunk', '--accent-soft', '--warm-soft'] as const;

const seen = (['day', 'dark', 'night'] as const).flatMap((look) =>
  [false, true].map((more) => ({ look, more })),
);

describe.each(seen)('by $look, with more contrast asked for: $more', (where) => {
  const colours = coloursOf(where);
  const least = where.more ? { words: 7, lines: 4.5 } : { words: 4.5, lines: 3 };
  const of = (name: string, ground: string) => contrast(hexOf(colours, name), hexOf(colours, ground));

  it.each(['--ink', '--ink-soft', '--accent'])('words in %s stand out on every ground', (name) => {
    for (const ground of grounds) expect(of(name, ground), ground).toBeGreaterThanOrEqual(least.words);
  });

  it('words on the main button stand out', () => {
    expect(of('--accent-ink', '--accent')).toBeGreaterThanOrEqual(least.words);
  });

  it.each(['--line-strong', '--focus', '--warm'])('lines in %s are seen on what they lie on', (name) => {
    for (const ground of ['--ground', '--surface'])
      expect(of(name, ground), ground).toBeGreaterThanOrEqual(least.lines);
  });
});
