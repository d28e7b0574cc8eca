import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { setup } from 'xstate';
import { withDiagram } from '../../scripts/docs/progression-page.ts';
import { stateDiagram } from '../../scripts/docs/state-diagram.ts';
import { progressionStates } from '../../src/machines/progress.ts';
import { projectFolder } from '../support/source-files.ts';

const page = readFileSync(path.join(projectFolder, 'docs/progression.md'), 'utf8');

test('the page of progression draws the machine as it is', () => {
  expect(page, 'node scripts/docs/draw-progression.mjs draws it anew').toBe(withDiagram(page));
});

test('the page says of every state what it means, in the order in which the machine looks', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows.slice(0, progressionStates.length)).toEqual(progressionStates);
});

test('a machine is drawn by its innermost states, its branches in order and the facts that lead on', () => {
  const light = setup({
    types: { events: {} as { type: 'lamp.broke' | 'timer.ranOut' } },
    guards: { isNight: () => false },
  }).createMachine({
    initial: 'working',
    states: {
      working: {
        initial: 'choosing',
        on: { 'lamp.broke': 'dark' },
        states: {
          choosing: { always: [{ guard: 'isNight', target: 'blinkSlowly' }, { target: 'green' }] },
          green: { on: { 'timer.ranOut': 'choosing' } },
          blinkSlowly: { on: { 'timer.ranOut': {} } },
        },
      },
      dark: {},
    },
  });
  expect(stateDiagram(light).split('\n    ')).toEqual([
    'stateDiagram-v2',
    'state choosing <<choice>>',
    'state "green" as green',
    'state "blink slowly" as blinkSlowly',
    'state "dark" as dark',
    '[*] --> choosing',
    'choosing --> blinkSlowly: 1. is night',
    'choosing --> green: 2. otherwise',
    'green --> choosing: timer ran out',
    'green --> dark: lamp broke',
    'blinkSlowly --> dark: lamp broke',
  ]);
});

test('a page without a place for the diagram is broken, not written', () => {
  expect(() => withDiagram('# Progression')).toThrow('no diagram');
});
