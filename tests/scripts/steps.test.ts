import { describe, expect, it } from 'vitest';
import { windowsPlaces } from '../../scripts/steps/find-browser.mjs';
import { packagesInStep } from '../../scripts/steps/install-packages.mjs';
import { nodeProblem } from '../../scripts/steps/require-node.mjs';
import { runCommand } from '../../scripts/steps/run-command.mjs';
import { closingLine, sum, tallyTests } from '../../scripts/steps/tally.mjs';

describe('the Node it runs on', () => {
  const engines = '^20.19.0 || ^22.12.0 || >=24';

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.3.1'])('%s is new enough', (version) => {
    expect(nodeProblem(version, engines)).toBeUndefined();
  });

  it.each(['14.21.3', '18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.1.0'])(
    '%s gets a sentence',
    (version) => {
      expect(nodeProblem(version, engines)).toContain(`this is Node ${version}`);
    },
  );
});

it('a Windows without Chrome has a browser for the tests all the same: Edge', () => {
  const places = windowsPlaces({ ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Programs 32' });
  expect(places).toContain('C:\\Programs 32\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
});

describe('installed packages', () => {
  const tool = { version: '1.0.0', integrity: 'sha512-a' };
  const wanted = {
    packages: { '': {}, 'node_modules/tool': tool, 'node_modules/mac': { ...tool, optional: true } },
  };

  it('are in step when each is there, but for those of other systems', () => {
    expect(packagesInStep(wanted, { packages: { 'node_modules/tool': tool } })).toBe(true);
  });

  it.each([
    ['none are there', undefined],
    ['one is missing', { packages: {} }],
    ['one is older', { packages: { 'node_modules/tool': { ...tool, version: '0.9.0' } } }],
    ['one has other bytes', { packages: { 'node_modules/tool': { ...tool, integrity: 'sha512-b' } } }],
    ['one is left over', { packages: { 'node_modules/tool': tool, 'node_modules/old': tool } }],
  ])('are out of step when %s', (_, installed) => {
    expect(packagesInStep(wanted, installed)).toBe(false);
  });
});

describe('the closing line', () => {
  it('counts tests and checks alike', () => {
    const tests = tallyTests({ numPassedTests: 40, numFailedTests: 2 }, 1);
    expect(closingLine(sum([tests, { passed: 1, failed: 0 }, { passed: 0, failed: 1 }]))).toBe(
      '41 passed, 3 failed',
    );
  });

  it.each([
    ['that ended badly without a failed test', { numPassedTests: 5, numFailedTests: 0 }, 1, 1],
    ['in which nothing ran', { numPassedTests: 0, numFailedTests: 0 }, 0, 1],
    ['that left no report', undefined, 1, 1],
    ['that passed', { numPassedTests: 5, numFailedTests: 0 }, 0, 0],
  ])('a run %s counts right', (_, report, exitCode, failed) => {
    expect(tallyTests(report, exitCode).failed).toBe(failed);
  });
});

describe('a command', () => {
  it('gives back what it said and how it ended', async () => {
    const ended = await runCommand(process.execPath, ['-e', 'console.log("said"); process.exit(3)']);
    expect(ended).toEqual({ code: 3, output: 'said\n' });
  });

  it('that does not exist is an answer, not an exception', async () => {
    const { code, output } = await runCommand('/no/such/program', []);
    expect(code).toBe(127);
    expect(output).toContain('ENOENT');
  });

  it('takes what it started with it, and does not wait for it', async () => {
    const leavesOneBehind =
      'require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }).unref()';
    const ended = await runCommand(process.execPath, ['-e', leavesOneBehind]);
    expect(ended).toEqual({ code: 0, output: '' });
  });
});
