import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const waysOut = {
  fetch: /\bfetch\s*\(/,
  'another way to send':
    /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/,
  'speech of the browser, which may be made elsewhere': /\b(speechSynthesis|SpeechSynthesisUtterance)\b/,
  'an address of another place': /['"`(]\s*(?:https?|wss?):?\/\/|['"`]\/\/[a-z]/i,
};
/** They ask their own origin for the app's own files. */
const mayFetch = [
  'src/adapters/audio/voice-pack.ts',
  'src/adapters/offline/fetch-anew.ts',
  'src/adapters/offline/worker/fetch-whole.ts',
  'src/adapters/offline/worker/service-worker.ts',
];
/** FHIR names code systems by address. Names are all they are: nothing is asked of them. */
const mayName = ['src/domain/visit-summary/fhir/code-systems.ts'];

describe('nothing leaves', () => {
  it.each(Object.entries(waysOut))('the source holds no %s', (name, way) => {
    const mayDo = name === 'fetch' ? mayFetch : name === 'an address of another place' ? mayName : [];
    const found = sourceFiles('src')
      .filter(({ file, text }) => way.test(text) && !mayDo.includes(file))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });

  it('the page itself loads nothing but its own files', () => {
    const page = readFileSync(path.join(projectFolder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
