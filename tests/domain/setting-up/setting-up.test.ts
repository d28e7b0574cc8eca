import { describe, expect, test } from 'vitest';
import { parseSettingUp, type SettingUp } from '../../../src/domain/setting-up/parse-setting-up.ts';
import {
  nothingSetUp,
  openStep,
  setUpOffer,
  setUpSteps,
  situationsIn,
  withNotNow,
  withSituation,
  withStep,
} from '../../../src/domain/setting-up/setting-up.ts';

const done = setUpSteps.reduce<SettingUp>((setUp, step) => withStep(setUp, step, 'skipped'), nothingSetUp);

describe('how far somebody has come', () => {
  test('it goes on at the first step that was neither answered nor skipped', () => {
    expect(openStep(nothingSetUp)).toBe('situation');
    expect(openStep(withStep(nothingSetUp, 'situation', 'skipped'))).toBe('words');
    expect(openStep(withStep(nothingSetUp, 'words', 'answered'))).toBe('situation');
    expect(openStep(done)).toBeUndefined();
  });

  test('what was told is taken back with one word', () => {
    const told = withSituation(nothingSetUp, { kind: 'told', situations: ['lichen'] });
    expect(situationsIn(told)).toEqual(['lichen']);
    expect(situationsIn(withSituation(told, { kind: 'ratherNot' }))).toEqual([]);
    expect(withSituation(told, undefined)).toEqual(nothingSetUp);
  });
});

describe('what Today offers', () => {
  const begun = withStep(nothingSetUp, 'situation', 'skipped');
  test.each<[string, SettingUp, boolean, ReturnType<typeof setUpOffer>]>([
    ['to begin, where nothing was ever done here', nothingSetUp, true, 'begin'],
    ['nothing, where sessions were done without it', nothingSetUp, false, 'none'],
    ['to go on, once it was begun', begun, true, 'goOn'],
    ['to go on also after a first entry', begun, false, 'goOn'],
    ['to go on once something was told', withSituation(nothingSetUp, { kind: 'noneOfThese' }), true, 'goOn'],
    ['nothing, once all was answered or skipped', done, true, 'none'],
    ['nothing, once it was put away', withNotNow(begun, '2026-11-22'), true, 'none'],
    [
      'as before, once it was brought back',
      withNotNow(withNotNow(begun, '2026-11-22'), undefined),
      true,
      'goOn',
    ],
  ])('%s', (_, setUp, isJournalEmpty, offer) => {
    expect(setUpOffer(setUp, isJournalEmpty)).toBe(offer);
  });
});

describe('read back', () => {
  test('a situation that this version does not know is kept, and names no plan', () => {
    const stored = { ...nothingSetUp, situation: { kind: 'told', situations: ['lichen', 'yetUnnamed'] } };
    const read = parseSettingUp(stored);
    expect(read).toEqual({ kind: 'value', value: stored });
    expect(situationsIn(read.kind === 'value' ? read.value : nothingSetUp)).toEqual(['lichen']);
  });

  test.each([
    ['an unknown way of leaving a step', { ...nothingSetUp, steps: { voice: 'perhaps' } }],
    ['an unknown answer', { ...nothingSetUp, situation: { kind: 'guessed' } }],
    ['a day that is none', { ...nothingSetUp, notNowOn: '2026-02-30' }],
    ['no number', { steps: {} }],
  ])('%s is damaged', (_, stored) => {
    expect(parseSettingUp(stored)).toEqual({ kind: 'damaged' });
  });

  test('a higher number is newer', () => {
    expect(parseSettingUp({ schema: 2 })).toEqual({ kind: 'newer' });
  });
});
