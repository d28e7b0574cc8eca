import { existsSync, readFileSync, readdirSync } from 'node:fs';

const built = new URL('dist/', import.meta.url);
const page = read('index.html');
/** What the page loads before anything is tapped: its script, what that imports outright, and its style sheet. */
const firstScreen = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
  ([, file]) => file ?? [],
);
const assets = existsSync(new URL('assets/', built))
  ? readdirSync(new URL('assets/', built)).map((name) => `assets/${name}`)
  : [];
const lazy = assets.filter((file) => /\.(js|css)$/.test(file) && !firstScreen.includes(file));

/** These may weigh more than other lazy files: the audio library, and the charts with their maths. */
const heavy = /\/(howler|chart)[^/]*\.js$/;

export default [
  entry(
    'first screen, scripts',
    firstScreen.filter((file) => file.endsWith('.js')),
    '110 KiB',
  ),
  entry(
    'first screen, styles',
    firstScreen.filter((file) => file.endsWith('.css')),
    '8 KiB',
  ),
  entry('service worker', ['sw.js'], '3 KiB'),
  ...lazy.map((file) => entry(`later: ${file}`, [file], heavy.test(file) ? '30 KiB' : '15 KiB')),
].filter(({ path }) => path.length > 0);

/**
 * @param {string} name
 * @param {readonly string[]} files
 * @param {string} limit
 */
function entry(name, files, limit) {
  return { name, path: files.map((file) => `dist/${file}`), limit, gzip: true };
}

/** @param {string} file */
function read(file) {
  const place = new URL(file, built);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}
