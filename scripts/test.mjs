import { announce } from './steps/announce.mjs';
import { buildWhenChanged } from './steps/build-when-changed.mjs';
import { checkBudget } from './steps/check-budget.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { installBrowser } from './steps/install-browser.mjs';
import { installPackages } from './steps/install-packages.mjs';
import { requireNode } from './steps/require-node.mjs';
import { endOnSignal, runTool } from './steps/run-command.mjs';
import { runStep } from './steps/run-step.mjs';
import { runVitest } from './steps/run-vitest.mjs';
import { closingLine, sum } from './steps/tally.mjs';
import { toolScript } from './steps/tool-script.mjs';

/**
 * @typedef {{ ok: boolean, output: string, tally: import('./steps/tally.mjs').Tally }} Ended
 * @typedef {{ label: string, work: () => Promise<Ended> }} Step
 */

requireNode();
endOnSignal((signal) => (signal === 'SIGINT' ? 130 : 143));

const missing = await installPackages();
if (missing !== undefined) finish([{ ok: false, output: missing, tally: { passed: 0, failed: 1 } }]);

const filter = process.argv.slice(2);
if (filter.length > 0) await runQuickly();
else await runEverything();

/** Only the tests whose path holds one of the words asked for, shown as they run. */
async function runQuickly() {
  const browser = findBrowser();
  const env = browser === undefined ? {} : { CHROMIUM: browser };
  finish([await runVitest(filter, { env, show: true })]);
}

async function runEverything() {
  const browser = await announce('Looking for a browser', installBrowser);
  const env = browser.kind === 'found' ? { CHROMIUM: browser.browser } : {};
  /** @type {Ended[]} */
  const ended = [];
  if (browser.kind === 'missing') {
    ended.push({ ok: false, output: `browser\n${browser.problem}`, tally: { passed: 0, failed: 1 } });
  }
  for (const { label, work } of stepsWith(env)) {
    const result = await runStep(label, work);
    ended.push({ ...result, output: `── ${label} ──\n${result.output}` });
  }
  finish(ended);
}

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Step[]}
 */
function stepsWith(env) {
  return [
    check('format', () => tool('oxfmt', ['--check', '.'])),
    check('lint', () => tool('oxlint', [])),
    check('types', () => tool('typescript', [], 'tsc')),
    check('types of the pure core', () => tool('typescript', ['-p', 'tsconfig.pure.json'], 'tsc')),
    check('types of the service worker', () =>
      tool('typescript', ['-p', 'src/adapters/offline/worker'], 'tsc'),
    ),
    check('dead code', () => tool('knip', ['--no-progress'])),
    {
      label: 'tests',
      work: () => runVitest(['--project=node', '--project=ui', '--project=browser'], { env }),
    },
    check('build', async () => {
      const problem = await buildWhenChanged();
      return { ok: problem === undefined, output: problem ?? '' };
    }),
    check('budget', checkBudget),
    { label: 'journeys', work: () => runVitest(['--project=journeys'], { env }) },
  ];
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 */
async function tool(packageName, args, command) {
  const { code, output } = await runTool(toolScript(packageName, command), args);
  return { ok: code === 0, output };
}

/**
 * A step that counts as one.
 *
 * @param {string} label
 * @param {() => Promise<{ ok: boolean, output: string, warning?: string | undefined }>} work
 * @returns {Step}
 */
function check(label, work) {
  return {
    label,
    work: async () => {
      const { ok, output, warning } = await work();
      if (warning !== undefined) console.log(`! ${warning}`);
      return { ok, output, tally: ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 } };
    },
  };
}

/**
 * Shows what failed, then the closing line, and ends the process.
 *
 * @param {readonly Ended[]} ended
 * @returns {never}
 */
function finish(ended) {
  for (const { output } of ended.filter(({ ok }) => !ok)) process.stdout.write(`\n${output.trimEnd()}\n`);
  const total = sum(ended.map(({ tally }) => tally));
  process.stdout.write(`\n${closingLine(total)}\n`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
