import type { Plugin } from 'vite';
import { metaContentPolicy } from '../security-headers.mjs';

const placeholder = '%CONTENT_POLICY%';
const wholeTag = /\s*<meta[^>]*%CONTENT_POLICY%[^>]*>/;

/** Puts the content policy into the built index.html. The dev server injects scripts and styles, so there it is left out. */
export function contentPolicy(): Plugin {
  return {
    name: 'unfurl-content-policy',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server }) {
        if (server) return html.replace(wholeTag, '');
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}.`);
        return html.replace(placeholder, metaContentPolicy);
      },
    },
  };
}
