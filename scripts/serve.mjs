import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from './security-headers.mjs';
import { byteRange } from './server/byte-range.mjs';
import { contentType, isText } from './server/content-type.mjs';
import { findFile } from './server/find-file.mjs';

/**
 * @typedef {{ root: string, port?: number, base?: string, host?: string, onRequest?: (seen: SeenRequest) => void }} ServeOptions
 * @typedef {{ path: string, range: string | undefined }} SeenRequest
 * @typedef {import('node:http').ServerResponse} Answer
 * @typedef {{ file: string, size: number, changedMs: number }} FoundFile
 */

/**
 * Serves the built app in `root` under `base` (`/` unless told). `port` 0 takes any free one. Rejects with the system's
 * error (`EADDRINUSE` when the port is taken). `close` ends every connection.
 *
 * @param {ServeOptions} options
 */
export async function serve({ root, port = 0, base = '/', host = '127.0.0.1', onRequest = () => {} }) {
  const server = createServer((request, answer) => {
    onRequest({ path: request.url ?? '', range: request.headers.range });
    respond(root, base, request, answer).catch(() => answer.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(undefined));
  });
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: boundPort,
    address: `http://${host}:${boundPort}${base}`,
    close: () =>
      /** @type {Promise<void>} */ (
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        })
      ),
  };
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {Answer} answer
 */
async function respond(root, base, request, answer) {
  for (const [name, value] of Object.entries(securityHeaders)) answer.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return end(answer, 405, 'Only GET and HEAD are answered here.\n');
  }
  const pathname = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  const found = await findFile(root, base, pathname);
  if (found === undefined) return end(answer, 404, 'There is nothing at this address.\n');
  const immutable = pathname.startsWith(`${base}assets/`);
  answer.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  await sendFile(found, request, answer);
}

/**
 * @param {FoundFile} found
 * @param {import('node:http').IncomingMessage} request
 * @param {Answer} answer
 */
async function sendFile(found, request, answer) {
  const type = contentType(found.file);
  const tag = `"${found.size.toString(36)}-${Math.round(found.changedMs).toString(36)}"`;
  answer.setHeader('Content-Type', type);
  answer.setHeader('ETag', tag);
  answer.setHeader('Accept-Ranges', 'bytes');
  if (isText(type)) answer.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) return end(answer, 304);

  const sameVersion = (request.headers['if-range'] ?? tag) === tag;
  const range = byteRange(sameVersion ? request.headers.range : undefined, found.size);
  if (range.kind === 'unsatisfiable') {
    answer.setHeader('Content-Range', `bytes */${found.size}`);
    return end(answer, 416);
  }
  if (range.kind === 'part') {
    answer.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${found.size}`);
    return sendBytes(found, range.first, range.last, 206, request, answer);
  }
  if (isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    answer.setHeader('Content-Encoding', 'gzip');
    return end(answer, 200, await gzipped(found, tag));
  }
  return sendBytes(found, 0, found.size - 1, 200, request, answer);
}

/**
 * @param {FoundFile} found
 * @param {number} first
 * @param {number} last inclusive
 * @param {number} status
 * @param {import('node:http').IncomingMessage} request
 * @param {Answer} answer
 */
async function sendBytes(found, first, last, status, request, answer) {
  answer.writeHead(status, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || last < first) return void answer.end();
  await pipeline(createReadStream(found.file, { start: first, end: last }), answer);
}

/** @type {Map<string, { tag: string, body: Buffer }>} */
const gzippedFiles = new Map();

/**
 * @param {FoundFile} found
 * @param {string} tag
 */
async function gzipped(found, tag) {
  const kept = gzippedFiles.get(found.file);
  if (kept?.tag === tag) return kept.body;
  const body = gzipSync(await readFile(found.file));
  gzippedFiles.set(found.file, { tag, body });
  return body;
}

/**
 * @param {Answer} answer
 * @param {number} status
 * @param {string | Buffer} [body] Node leaves it out of an answer to HEAD
 */
function end(answer, status, body) {
  if (typeof body === 'string') answer.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (body !== undefined) answer.setHeader('Content-Length', Buffer.byteLength(body));
  answer.writeHead(status).end(body);
}
