import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const styles = sourceFiles('src').filter(({ file }) => file.endsWith('.css'));

const colour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(|:[^;{]*(?<![-\w])(?:white|black|red|gr[ae]y)\b(?!-)/gi;

/** These have colours of their own, and why. */
const ownColours: Readonly<Record<string, string>> = {
  'src/ui/look/tokens.css': 'they are named here',
  'src/ui/look/bar.css': 'the plain cover looks like no app of ours, in every look',
  'src/ui/screens/hand-over/print-sheet.module.css': 'paper is white, and ink is black',
  'src/ui/screens/hand-over/printed-plan.module.css': 'paper is white, and ink is black',
  'src/ui/screens/visit/sheet.module.css': 'paper is white, and ink is black',
};

const oneSide =
  /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[\w-]+)?\s*:|(?:text-align|float|clear):\s*(?:left|right)\b/g;

/** These name a side of the screen rather than of the line, and why. */
const ownSides: Readonly<Record<string, string>> = {
  'src/ui/look/bar.css': 'a notch is on one side of the device, whichever way a line runs',
};

/** Comments tell of colours and of sides. */
function rulesOf(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/color-mix\(\s*in \w+/g, 'color-mix(');
}

function found(pattern: RegExp, css: string): readonly string[] {
  return rulesOf(css).match(pattern) ?? [];
}

describe('one design', () => {
  it('names its colours once: no other style sheet has one of its own, but for those that must', () => {
    expect(styles.length).toBeGreaterThan(40);
    const raw = styles.filter(({ text }) => found(colour, text).length > 0).map(({ file }) => file);
    expect(raw.toSorted()).toEqual(Object.keys(ownColours).toSorted());
  });

  it('goes by the way a line runs: no style sheet names a side of the screen, but for those that must', () => {
    const sided = styles.filter(({ text }) => found(oneSide, text).length > 0).map(({ file }) => file);
    expect(sided).toEqual(Object.keys(ownSides));
  });

  it('these checks find what they look for, and nothing else', () => {
    const sheet =
      '.a { color: #fff; background: rgb(0 0 0 / 5%); border: 1px solid black; white-space: pre }';
    expect(found(colour, sheet)).toHaveLength(3);
    expect(found(colour, '.a { color: color-mix(in oklab, var(--ink) 5%, transparent) /* #fff */ }')).toEqual(
      [],
    );
    expect(
      found(oneSide, '.a { left: 0; padding-right: 1px; text-align: left; inline-size: 1px }'),
    ).toHaveLength(3);
    expect(found(oneSide, '.a { margin-inline-start: 0; --left: 1px; inset-inline: 0 }')).toEqual([]);
  });

  it('shows every part on the page of the design, but for those that need a screen around them', () => {
    const within = [
      'clear-answer', // part of a question
      'fault',
      'frame',
      'home-link',
      'keep-trouble-line',
      'loading',
      'offline-line',
      'page',
      'save-as-file',
      'signs-link',
      'what-changed',
    ];
    const parts = readdirSync(path.join(projectFolder, 'src/ui/parts'))
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => file.replace('.tsx', ''));
    const page = sourceFiles('src/ui/design')
      .map(({ text }) => text)
      .join('\n');
    const missing = parts.filter((part) => !page.includes(`'../parts/${part}.tsx'`));
    expect(missing.filter((part) => !within.includes(part))).toEqual([]);
  });
});
