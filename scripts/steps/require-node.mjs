import { readFileSync } from 'node:fs';

/**
 * A sentence when `version` (as in `20.20.2`) does not satisfy `engines` (alternatives of `^1.2.3` or `>=1`), nothing
 * when it does.
 *
 * @param {string} version
 * @param {string} engines
 */
export function nodeProblem(version, engines) {
  const fits = engines.split('||').some((alternative) => satisfies(version, alternative.trim()));
  if (fits) return undefined;
  return `Unfurl needs Node ${engines.replaceAll(' || ', ' or ')}; this is Node ${version}. Please install a newer Node from nodejs.org and try again.`;
}

/**
 * @param {string} version
 * @param {string} alternative
 */
function satisfies(version, alternative) {
  const [major = 0, minor = 0] = numbers(version);
  const [leastMajor = 0, leastMinor = 0] = numbers(alternative);
  if (alternative.startsWith('^')) return major === leastMajor && minor >= leastMinor;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** @param {string} text */
function numbers(text) {
  return (text.match(/\d+/g) || []).map(Number);
}

/** Ends the process with a sentence when this Node is too old. */
export function requireNode() {
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { engines } = /** @type {{ engines: { node: string } }} */ (about);
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
