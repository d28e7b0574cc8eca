import { seconds } from './announce.mjs';

const heartbeatMs = 3000;

/**
 * Does one step and says in one line how it ended. On a terminal the line shows life meanwhile; a log gets whole lines only.
 *
 * @template {{ ok: boolean }} Result
 * @param {string} label
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function runStep(label, work) {
  const live = process.stdout.isTTY && process.env['CI'] === undefined;
  const startedMs = performance.now();
  const rewrite = () =>
    process.stdout.write(`\r\u001B[K  ${label} … ${seconds(performance.now() - startedMs)}`);
  const heart = live ? setInterval(rewrite, heartbeatMs) : undefined;
  try {
    const result = await work();
    const took = seconds(performance.now() - startedMs);
    process.stdout.write(`${live ? '\r\u001B[K' : ''}${result.ok ? '✓' : '✗'} ${label}  ${took}\n`);
    return result;
  } finally {
    clearInterval(heart);
  }
}
