import { describe, expect, test } from 'vitest';
import { spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneInsteadOf } from '../../src/planning/tone-instead.ts';

describe('where nobody speaks', () => {
  test.each([
    ['breath.in', 'chime.in'],
    ['insert.in-drop', 'chime.in'],
    ['count.in-4', 'chime.in'],
    ['breath.out', 'chime.out'],
    ['insert.out-little', 'chime.out'],
    ['insert.stay-here', 'chime.out'],
    ['count.out-6', 'chime.out'],
    ['drop.inhale', 'chime.drop'],
    ['drop.return', 'chime.out'],
    ['hold.half', 'chime.half'],
    ['hold.last-minute', 'chime.last'],
    ['pause.here', 'chime.pause'],
  ] as const)('%s is the tone that it is told by elsewhere', (spoken, tone) => {
    expect(toneInsteadOf(spoken)).toBe(tone);
  });

  test('whatever asks the person to do something rings', () => {
    const asking = spokenCueIds.filter((id) => /^(wait|size\.(new|prepare)|stretch|remove\.ready)/.test(id));
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.filter((id) => toneInsteadOf(id) === undefined)).toEqual([]);
  });

  test('what only explains does not', () => {
    for (const id of ['welcome.first', 'drop.intro', 'hold.wander', 'consent.choice', 'close.kind'] as const)
      expect(toneInsteadOf(id)).toBeUndefined();
  });
});
