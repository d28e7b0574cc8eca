/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number }} TestReport
 */

/**
 * What a test run counts for. A run that broke without a failed test (a file that cannot be loaded, an error outside any
 * test, no report at all) counts as one failure; so does a run in which nothing ran.
 *
 * @param {TestReport | undefined} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyTests(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const broke = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: broke ? 1 : failed };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** @param {Tally} tally */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
