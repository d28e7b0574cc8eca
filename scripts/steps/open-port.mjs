import { serve } from '../serve.mjs';

const portsToTry = 50;

/**
 * Serves `root` on this machine only, on `port` or, where that is taken, on the next one that is free.
 *
 * @param {{ root: string, port: number }} options
 */
export async function openPort({ root, port }) {
  for (let candidate = port; candidate < port + portsToTry; candidate += 1) {
    const opened = await openBothLoopbacks(root, candidate % 65_536);
    if (opened !== undefined) return opened;
  }
  throw new Error(`No free port between ${port} and ${port + portsToTry - 1}.`);
}

/**
 * Browsers look for `localhost` at ::1 and at 127.0.0.1, so a port is ours only if both are.
 *
 * @param {string} root
 * @param {number} port
 */
async function openBothLoopbacks(root, port) {
  const ipv4 = await serveUnlessTaken(root, port, '127.0.0.1');
  if (ipv4.kind === 'taken') return undefined;
  if (ipv4.kind === 'absent') throw new Error('This machine has no address 127.0.0.1.');
  const ipv6 = await serveUnlessTaken(root, ipv4.server.port, '::1');
  if (ipv6.kind === 'taken') {
    await ipv4.server.close();
    return undefined;
  }
  const servers = ipv6.kind === 'open' ? [ipv4.server, ipv6.server] : [ipv4.server];
  return { port: ipv4.server.port, close: () => Promise.all(servers.map((server) => server.close())) };
}

/**
 * @param {string} root
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ kind: 'open', server: Awaited<ReturnType<typeof serve>> } | { kind: 'taken' } | { kind: 'absent' }>}
 */
async function serveUnlessTaken(root, port, host) {
  try {
    return { kind: 'open', server: await serve({ root, port, host }) };
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE' || code === 'EACCES') return { kind: 'taken' };
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return { kind: 'absent' };
    throw error;
  }
}
