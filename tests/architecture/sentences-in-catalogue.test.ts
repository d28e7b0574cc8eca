import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

type Node = { readonly type: string; readonly [name: string]: unknown };
type Found = { readonly file: string; readonly text: string };

/** Attributes that are shown or read out, of elements and of our own parts. */
const shown =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|lead|name[sd]?|text|problem|empty|caption|summary|told|said|question|heading|legend|hint)$/;

/** Attributes of these names that are no sentences. */
const codes: Readonly<Record<string, RegExp>> = {
  // The name of a form's field or a radio group: for the browser, never shown.
  name: /^[a-zA-Z-]+$/,
  // Which element a part is to be headed with.
  heading: /^h[1-6]$/,
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** The strings that an expression may come to: its own, either of a choice, those around what is put into a template. */
function stringsOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateElement':
      return [(node['value'] as { readonly cooked: string }).cooked];
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ParenthesizedExpression':
      return childrenOf(node).flatMap(stringsOf);
    case 'BinaryExpression':
      return node['operator'] === '+' ? childrenOf(node).flatMap(stringsOf) : [];
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return ['consequent', 'alternate', 'left', 'right']
        .map((name) => node[name])
        .filter(isNode)
        .flatMap(stringsOf);
    default:
      return [];
  }
}

function shownBy(node: Node): readonly string[] {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node['children'] as readonly Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .flatMap(stringsOf);
  if (node.type !== 'JSXAttribute') return [];
  const { name } = node['name'] as { readonly name: unknown };
  const { value } = node;
  if (typeof name !== 'string' || !shown.test(name) || !isNode(value)) return [];
  return stringsOf(value).filter((text) => !codes[name]?.test(text));
}

function foundIn(file: string, text: string): readonly Found[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  const walk = (node: Node): readonly string[] => [...shownBy(node), ...childrenOf(node).flatMap(walk)];
  return walk(program as unknown as Node)
    .filter(hasLetters)
    .map((said) => ({ file, text: said.trim() }));
}

/** The catalogue, and the page on which all parts are seen side by side, which is not in the app that is handed out. */
const aside = ['src/ui/copy/', 'src/ui/design/'];

const components = ['src/ui', 'src/app']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ file }) => file.endsWith('.tsx') && !aside.some((place) => file.startsWith(place)));

describe('no sentence outside the catalogue', () => {
  it('a component has no text and no name of its own', () => {
    expect(components.length).toBeGreaterThan(100);
    expect(components.flatMap(({ file, text }) => foundIn(file, text))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ["<p>{isOn ? 'On' : copy.off}</p>", 'On'],
    ['<p>{`${count} times`}</p>', 'times'],
    ['<input aria-label="Depth" />', 'Depth'],
    ["<Field lead={isOn && 'As you like'} />", 'As you like'],
  ])('a sentence like %s would be found', (component, text) => {
    expect(foundIn('some.tsx', `const some = ${component};`).map((found) => found.text)).toContain(text);
  });

  it('what is neither shown nor read out is none', () => {
    expect(foundIn('some.tsx', 'const some = <p className="wide" id={`a-${b}`}>{copy.told} 5</p>;')).toEqual(
      [],
    );
  });
});

/** Three words or more with a capital before them: written to be read. */
const sentence = /^\p{Lu}[\p{L}’'-]*[,:]?(?: [\p{L}\d’'%–-]+[,:]?){2,}[.?!]?/u;

/** What words are for in a file below the screens, apart from errors of broken wiring, which nobody is shown. */
const speaking: readonly (readonly [folder: string, why: string])[] = [
  ['src/domain/protocol/starters/', 'plans go to others as files; the screens take both from the catalogue'],
  ['src/domain/visit-summary/fhir/', 'names of codes are in English, as those of all code systems here'],
  ['src/domain/face/', 'a manifest is read by the device before there is a page'],
];

function sentencesIn(file: string, text: string): readonly string[] {
  const walk = (node: Node): readonly string[] => {
    if (node.type === 'ThrowStatement' || node.type === 'NewExpression') return [];
    return [
      ...(node.type === 'Literal' || node.type === 'TemplateElement' ? stringsOf(node) : []),
      ...childrenOf(node).flatMap(walk),
    ];
  };
  return walk(parseSync(file, text).program as unknown as Node).filter((said) => sentence.test(said));
}

describe('outside the catalogue', () => {
  it('no file of the screens has a sentence that it may show later on', () => {
    const found = sourceFiles('src/ui')
      .filter(({ file }) => /\.tsx?$/.test(file) && !aside.some((place) => file.startsWith(place)))
      .flatMap(({ file, text }) => sentencesIn(file, text).map((said) => ({ file, said })));
    expect(found).toEqual([]);
  });

  it.each(['domain', 'planning', 'track', 'machines', 'adapters', 'app'])(
    '%s says nothing in words: it answers with ids',
    (folder) => {
      const found = sourceFiles(`src/${folder}`)
        .filter(({ file }) => /\.tsx?$/.test(file) && !speaking.some(([place]) => file.startsWith(place)))
        .flatMap(({ file, text }) => sentencesIn(file, text).map((said) => ({ file, said })));
      expect(found).toEqual([]);
    },
  );

  it('a sentence there would be found, and an error would not', () => {
    expect(sentencesIn('some.ts', "const why = 'This cannot be read.';")).toEqual(['This cannot be read.']);
    expect(sentencesIn('some.ts', "throw new Error('This was never opened.');")).toEqual([]);
  });
});
