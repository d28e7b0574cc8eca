import { describe, expect, test } from 'vitest';
import { deflate, inflate } from '../../src/adapters/sharing/deflate.ts';
import { codeOfProtocol, protocolOfCode } from '../../src/adapters/sharing/protocol-code.ts';
import { planTextLimits } from '../../src/domain/protocol/plan-file.ts';
import { starters } from '../support/starters.ts';

const atMost = planTextLimits.withoutNote.value;

describe('codes in a real browser', () => {
  test.each(starters.map((starter) => [starter.id, starter] as const))(
    '%s comes back equal',
    async (_, starter) => {
      const code = await codeOfProtocol(starter);
      expect(await protocolOfCode(code ?? '')).toEqual({ ok: true, protocol: starter });
    },
  );

  test('a bomb is given up while most of it is still packed', async () => {
    const bomb = await deflate(new Uint8Array(20_000_000).fill(32));
    expect(bomb.length).toBeGreaterThan(15_000);
    const read = await inflate(bomb, atMost);
    expect(read.kind).toBe('tooLarge');
    expect(read.kind === 'tooLarge' && read.unpackedBytes).toBeLessThanOrEqual(1024);
  });

  test('what is cut short or no deflate at all is damaged', async () => {
    const whole = await deflate(new TextEncoder().encode('ten quiet minutes before sleep '.repeat(9)));
    expect(await inflate(whole.slice(0, -3), atMost)).toEqual({ kind: 'damaged' });
    expect(await inflate(Uint8Array.of(7, 7, 7, 7), atMost)).toEqual({ kind: 'damaged' });
    expect(await inflate(new Uint8Array(0), atMost)).toEqual({ kind: 'damaged' });
  });
});
