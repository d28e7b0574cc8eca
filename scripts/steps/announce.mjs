const quietMs = 1000;

/**
 * Does `work`, and says so once it has taken longer than a second.
 *
 * @template Result
 * @param {string} label as in `Building the app`
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function announce(label, work) {
  const startedMs = performance.now();
  const timer = setTimeout(() => console.log(`${label} …`), quietMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const tookMs = performance.now() - startedMs;
    if (tookMs > quietMs) console.log(`${label}: ${seconds(tookMs)}`);
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
