import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bareTextOf, linkOf, planOfText } from '../../src/adapters/sharing/plan-text.ts';
import { codeOfProtocol, protocolOfCode } from '../../src/adapters/sharing/protocol-code.ts';
import { planFile } from '../../src/domain/protocol/plan-file.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { everyStarter } from '../../src/domain/protocol/starters/every-starter.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { anyPlan } from '../support/plan-arbitraries.ts';
import { starters } from '../support/starters.ts';

const evenings: Protocol = {
  ...gradualDilators,
  id: 'evenings',
  title: 'Short evenings',
  author: 'A. Therapist',
};

async function codeOf(protocol: Protocol): Promise<string> {
  const code = await codeOfProtocol(protocol);
  if (code === undefined) throw new Error('it went into no code');
  return code;
}

/** A code as somebody else could make it, with a check that agrees. */
function forgedCode(text: string | Buffer, deflated = deflateRawSync(text)): string {
  const check = createHash('sha256').update(deflated).digest().subarray(0, 4);
  const count = Buffer.of(deflated.length >> 8, deflated.length & 255);
  return `a${Buffer.concat([count, check, deflated]).toString('base64url')}`;
}

describe('a plan in a code', () => {
  test('comes back equal, whatever is in it, fields of later versions included', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(await protocolOfCode(await codeOf(plan))).toEqual({ ok: true, protocol: plan });
      }),
      { numRuns: 200 },
    );
  });

  test('comes back equal from a link, from bare text and from a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const code = await codeOf(plan);
        for (const text of [
          linkOf('https://unfurl.example/', code),
          bareTextOf(code),
          `Here it is:\n  <${linkOf('https://unfurl.example/app/', code)}>.\nSee you on Monday!`,
          linkOf('https://unfurl.example/', code).replaceAll(/(.{60})/g, '$1\r\n'),
          planFile(plan),
        ])
          expect(await planOfText(text)).toEqual({ ok: true, protocol: plan });
      }),
      { numRuns: 50 },
    );
  });

  test('leaves a recording to the file, and the file brings it back', async () => {
    const spoken: Protocol = { ...evenings, openingNote: { mp3: '/+MYxAAAAANIAAAAAExB' } };
    expect(await protocolOfCode(await codeOf(spoken))).toEqual({ ok: true, protocol: evenings });
    expect(await planOfText(planFile(spoken))).toEqual({ ok: true, protocol: spoken });
  });

  test('may be one of ours as it is, or with a clinician’s figures; nothing else under its name', async () => {
    const figures = { startDate: '2026-11-22', minutes: 5, frequency: { times: 3, per: 'week' } } as const;
    for (const starter of [...starters, { ...gradualDilators, clinician: figures }])
      expect(await protocolOfCode(await codeOf(starter))).toEqual({ ok: true, protocol: starter });
    const altered = await protocolOfCode(await codeOf({ ...gradualDilators, painCap: 5 }));
    expect(altered).toMatchObject({ why: { kind: 'refused', problems: [{ kind: 'idIsOurs' }] } });
  });

  test('the list of those that come with the app is whole', () => {
    expect(everyStarter.map(({ id }) => id).toSorted()).toEqual(starters.map(({ id }) => id).toSorted());
  });
});

describe('a code that cannot be right says why', () => {
  test.each([
    ['is empty', '', 'nothing'],
    ['does not begin as one', '9abc', 'nothing'],
    ['was made in a later way', 'bAAAA', 'newerCode'],
    ['ends after its letter', 'a', 'cutShort'],
    ['ends within its count', 'aAA', 'cutShort'],
    ['ends within its check', 'aAAAAA', 'cutShort'],
    ['says that it is longer than any', `a${Buffer.of(255, 255, 0).toString('base64url')}`, 'tooLarge'],
    ['has other characters', 'a%%%%%%%%%%%%', 'strangeCharacters'],
    ['has other characters further on', `aAAI${'%'.repeat(20)}`, 'strangeCharacters'],
  ])('one that %s', async (_, code, kind) => {
    expect(await protocolOfCode(code)).toEqual({ ok: false, why: { kind } });
  });

  test('one that was cut anywhere is cut short, and never half a plan', async () => {
    const code = await codeOf(evenings);
    for (let length = 1; length < code.length; length += 1)
      expect(await protocolOfCode(code.slice(0, length))).toEqual({ ok: false, why: { kind: 'cutShort' } });
  });

  test('one with another character anywhere is damaged, too long or cut short, and never another plan', async () => {
    const code = await codeOf(evenings);
    const found: string[] = [];
    for (let at = 1; at < code.length; at += 1) {
      const other = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
      const read = await protocolOfCode(other);
      const isSame = read.ok && isDeepStrictEqual(read.protocol, evenings);
      found.push(read.ok ? `${isSame ? 'equal' : 'another plan'}, at ${at}` : read.why.kind);
    }
    // In the last character two bits may belong to no byte.
    const harmless = ['damaged', 'cutShort', 'tooLarge', `equal, at ${code.length - 1}`];
    expect(found.filter((each) => !harmless.includes(each))).toEqual([]);
  });

  test('one that is no deflate, although its check agrees', async () => {
    const read = await protocolOfCode(forgedCode('', Buffer.from([7, 7, 7, 7, 7, 7, 7])));
    expect(read).toEqual({ ok: false, why: { kind: 'damaged' } });
  });

  test.each([
    ['no JSON', 'hello', 'notAProtocol'],
    ['no plan', '{"a":1}', 'notAProtocol'],
    ['a plan of a later version', '{"schema":9,"phases":[]}', 'newerVersion'],
    ['lists in lists without end', `{"schema":1,"phases":[],"x":${'['.repeat(200_000)}`, 'notAProtocol'],
    ['a plan with lists in lists in it', nested(40), 'notAProtocol'],
  ])('one that holds %s', async (_, text, kind) => {
    const read = await protocolOfCode(forgedCode(text));
    expect(read).toMatchObject({ ok: false, why: { kind: 'refused', problems: [{ kind }] } });
  });

  test('a bomb is too large', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, 32));
    expect(bomb.length).toBeLessThan(24_000);
    expect(await protocolOfCode(forgedCode('', bomb))).toEqual({ ok: false, why: { kind: 'tooLarge' } });
  });

  test('a text of five million characters is not looked at', async () => {
    expect(await planOfText('#/plan/from/a'.padEnd(5_000_000, 'A'))).toEqual({
      ok: false,
      why: { kind: 'tooLarge' },
    });
  });

  test.each(['', 'hello', 'a letter to you', 'https://unfurl.example/', '[1]'])(
    '“%s” is nothing that looks like a plan',
    async (text) => {
      expect(await planOfText(text)).toEqual({ ok: false, why: { kind: 'nothing' } });
    },
  );
});

function nested(depth: number): string {
  return JSON.stringify({ ...evenings, later: 0 }).replace(
    '"later":0',
    `"later":${'['.repeat(depth)}${']'.repeat(depth)}`,
  );
}
