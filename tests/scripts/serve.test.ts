import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/security-headers.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-serve-'));
const root = path.join(folder, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [file, content] of Object.entries({
    'outside.txt': 'secret',
    'dist/index.html': '<!doctype html><title>Unfurl</title>',
    'dist/sw.js': '// worker',
    'dist/.built-from': 'stamp',
    'dist/assets/app-1.js': 'export {};',
    'dist/audio/heart/word.mp3': '0123456789',
  })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  symlinkSync(folder, path.join(root, 'link'), 'junction');
  server = await serve({ root, base: '/some/path/' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: Record<string, string | undefined>; body: Buffer };

/** Sends the path as it is; `fetch` would tidy it first. */
function ask(
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { port: server.port, host: '127.0.0.1', path: target, method, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

const word = '/some/path/audio/heart/word.mp3';

describe('what is found', () => {
  it.each([
    ['/some/path/', 'text/html; charset=utf-8', 'no-cache'],
    ['/some/path/index.html?x=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/some/path/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/some/path/assets/app-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    [word, 'audio/mpeg', 'no-cache'],
  ])('%s is answered with its type and how long it may be kept', async (target, type, caching) => {
    const { status, headers } = await ask(target);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching]);
  });

  it('text is sent compressed to a browser that takes it, and what was compressed is the file', async () => {
    const { headers, body } = await ask('/some/path/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(body).toString()).toContain('<title>Unfurl</title>');
  });

  it('an unchanged file is not sent twice', async () => {
    const { headers } = await ask(word);
    const again = await ask(word, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('HEAD tells the length and sends nothing', async () => {
    const { status, headers, body } = await ask(word, { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
  });
});

describe('what is refused', () => {
  it.each([
    '/',
    '/index.html',
    '/some/path',
    '/some/path/missing.js',
    '/some/path/session',
    '/some/path/audio',
    '/some/path/audio/',
    '/some/path/.built-from',
    '/some/path/../outside.txt',
    '/some/path/../../outside.txt',
    '/some/path/%2e%2e/outside.txt',
    '/some/path/..%2foutside.txt',
    '/some/path/..%5coutside.txt',
    '/some/path/link/outside.txt',
    '/some/path/%00',
    '/some/path/%',
    '/some/path//sw.js',
  ])('%s is not there', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not a way to ask', async (method) => {
    const { status, headers } = await ask('/some/path/', { method });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('parts of a recording', () => {
  it.each([
    ['bytes=2-5', 206, 'bytes 2-5/10', '2345'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=-30', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=4-99', 206, 'bytes 4-9/10', '456789'],
    ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=-0', 416, 'bytes */10', ''],
    ['bytes=5-2', 200, undefined, '0123456789'],
    ['bytes=0-1,3-4', 200, undefined, '0123456789'],
    ['words=0-1', 200, undefined, '0123456789'],
  ])('%s is answered with %i', async (range, status, contentRange, body) => {
    const answer = await ask(word, { headers: { range } });
    expect([answer.status, answer.headers['content-range'], answer.body.toString()]).toEqual([
      status,
      contentRange,
      body,
    ]);
  });

  it('a part of an older version is not mixed with the new one', async () => {
    const { status, body } = await ask(word, { headers: { range: 'bytes=2-5', 'if-range': '"older"' } });
    expect([status, body.length]).toEqual([200, 10]);
  });
});

describe('every answer', () => {
  it.each(['/some/path/', word, '/missing'])(
    '%s carries the security headers and no name of a server',
    async (target) => {
      const { headers } = await ask(target);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
      expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
    },
  );
});
