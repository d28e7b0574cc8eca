import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { everyStarter } from '../../src/domain/protocol/starters/every-starter.ts';
import { type Chance, makeChance } from './chance.ts';
import { evenings } from './plans-to-hand.ts';

/** What somebody might hand over in place of a plan, and how it was made. */
export type Mutant = { readonly how: string; readonly text: string };

/** Written to be read as something else: markup, other directions, nothing at all, half a character. */
const nastyTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Egnissorc\u2066',
  '\u0000\u0007\uFEFF\u200B',
  '\uD800',
  '{{constructor}}',
  '${7*7}',
  'a'.repeat(5000),
  '💧'.repeat(400),
  '',
] as const;
const nastyValues = [
  null,
  true,
  -1,
  0,
  1e308,
  1.5,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  'x',
  'settle',
] as const;
const nastyJson = [
  '1e999',
  '-0',
  '99999999999999999999999',
  '"\\ud800"',
  '{"__proto__":{"a":1}}',
  '[[[[[[]]]]]]',
];

const withPages: Protocol = {
  ...evenings,
  learn: [
    { kind: 'hide', topic: 'drops' },
    { kind: 'replace', topic: 'care', title: 'Care', text: 'Rinse.' },
  ],
};
const plans: readonly object[] = [
  evenings,
  withPages,
  ...everyStarter.map((starter) => ({ ...starter, id: 'theirs' })),
];

type Place = { readonly holder: Record<string, unknown>; readonly name: string };

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

/** A plan with other values in one to four places, of its own and of others. */
function withOtherValues(chance: Chance): string {
  const plan: unknown = JSON.parse(JSON.stringify(chance.pick(plans)));
  const marks: string[] = [];
  for (let count = chance.between(0, 4); count > 0; count -= 1) {
    const { holder, name } = chance.pick(placesIn(plan));
    const way = chance.next();
    if (way < 0.2) {
      holder[name] = `mark-${marks.length}`;
      marks.push(chance.pick(nastyJson));
    } else if (way < 0.6) holder[name] = chance.pick(nastyTexts);
    else if (way < 0.7) delete holder[name];
    else holder[way < 0.8 ? `later${count}` : name] = chance.pick(nastyValues);
  }
  return marks.reduce((text, mark, at) => text.replace(`"mark-${at}"`, mark), JSON.stringify(plan));
}

function nested(chance: Chance): string {
  const depth = chance.between(2, 60_000);
  const [open, close] = chance.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  const deep = `${open.repeat(depth)}1${chance.happens(0.5) ? close.repeat(depth) : ''}`;
  return JSON.stringify({ ...chance.pick(plans), later: 'here' }).replace('"here"', () => deep);
}

/** A code as the app makes it, of any bytes, with a check that agrees unless told. */
function codeOf(packed: Buffer, agrees = true): string {
  const check = createHash('sha256').update(packed).digest().subarray(0, 4);
  if (!agrees) check[0] = (check[0] ?? 0) ^ 255;
  return `a${Buffer.concat([Buffer.of((packed.length >> 8) & 255, packed.length & 255), check, packed]).toString('base64url')}`;
}

function bomb(chance: Chance): Buffer {
  return deflateRawSync(Buffer.alloc(chance.between(300_000, 20_000_000), chance.pick(['[', ' ', '{"a":'])));
}

function torn(text: string, chance: Chance): string {
  const [one, other] = [chance.between(0, text.length), chance.between(0, text.length)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const flipped = String.fromCharCode((text.charCodeAt(from) || 65) ^ (1 << chance.between(0, 7)));
  const strange = chance.pick(nastyTexts).slice(0, 40);
  const ways = [
    text.slice(0, from),
    text.slice(from),
    text.slice(0, from) + flipped + text.slice(from + 1),
    text.slice(0, from) + text.slice(to),
    text.slice(0, to) + text.slice(from),
    text.slice(0, from) + strange + text.slice(from),
    text.slice(from, to) + text.slice(0, from) + text.slice(to),
  ];
  return chance.pick(ways);
}

function wrapped(code: string, chance: Chance): Mutant {
  const [how, text] = chance.pick([
    ['link', `https://unfurl.example/#/plan/from/${code}`],
    ['link in words', `Here:\n<https://unfurl.example/app/#/plan/from/${code}>, see you!`],
    ['code', `unfurl-plan:${code}`],
  ] as const);
  return { how, text };
}

/** One input of `seed`: the same seed gives the same one. */
export function mutantOf(seed: number): Mutant {
  const { how, text } = anyMutant(makeChance(seed));
  return { how: `seed ${seed} (${how})`, text };
}

function anyMutant(chance: Chance): Mutant {
  const json = chance.happens(0.15) ? nested(chance) : withOtherValues(chance);
  const whole = chance.pick([
    'file',
    'file torn',
    'code',
    'code',
    'code torn',
    'code torn',
    'wrong check',
    'bomb',
    'any bytes',
  ]);
  if (whole === 'file') return { how: whole, text: json };
  if (whole === 'file torn') return { how: whole, text: torn(json, chance) };
  const any = Buffer.from(Array.from({ length: chance.between(0, 400) }, () => chance.between(0, 255)));
  const packed = whole === 'bomb' ? bomb(chance) : whole === 'any bytes' ? any : deflateRawSync(json);
  const { how, text } = wrapped(codeOf(packed, whole !== 'wrong check'), chance);
  return { how: `${whole}, ${how}`, text: whole === 'code torn' ? torn(text, chance) : text };
}
