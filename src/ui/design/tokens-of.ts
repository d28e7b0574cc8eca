import css from '../look/tokens.css?raw';

export const looks = ['day', 'dark', 'night'] as const;
export type LookName = (typeof looks)[number];

/** In the order of the file: by day, then what a dark room changes, then what the night changes. */
const blocks = css.split(/:root[^{]*\{/).slice(1, 4);

function inBlock(block: string): readonly (readonly [name: string, value: string])[] {
  const [inside = ''] = block.split('}');
  return [...inside.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

const byDay = inBlock(blocks[0] ?? '');

/** Every token of a look by its name. */
export function tokensOf(look: LookName): ReadonlyMap<string, string> {
  return new Map([...byDay, ...(look === 'day' ? [] : inBlock(blocks[looks.indexOf(look)] ?? ''))]);
}
