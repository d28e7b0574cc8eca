import path from 'node:path';
import { announce } from './steps/announce.mjs';
import { buildWhenChanged, builtFolder } from './steps/build-when-changed.mjs';
import { installPackages } from './steps/install-packages.mjs';
import { openPort } from './steps/open-port.mjs';
import { requireNode } from './steps/require-node.mjs';
import { endOnSignal } from './steps/run-command.mjs';

const usualPort = 4810;

/** @type {(() => Promise<unknown>)[]} */
const closings = [];

requireNode();
endOnSignal(async () => {
  await Promise.all(closings.map((close) => close()));
  return 0;
});

const wish = wishedPort(process.env['PORT']);
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  giveUpOn(await installPackages());
  giveUpOn(await announce('Building the app', buildWhenChanged));
}
const opened = await openPort({
  root: folder === undefined ? builtFolder : path.resolve(folder),
  port: wish,
});
closings.push(() => opened.close());
if (opened.port !== wish && wish !== 0) {
  console.log(
    `Port ${wish} is taken, so Unfurl uses ${opened.port} this time. A browser keeps a journal for each address: what was written at the other address is only seen there.`,
  );
}
console.log(`Unfurl is open at http://localhost:${opened.port}/\nStop it with Ctrl-C.`);

/** @param {string | undefined} text */
function wishedPort(text) {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    giveUpOn(`PORT must be a whole number up to 65535, not "${text}".`);
  }
  return port;
}

/** @param {string | undefined} problem */
function giveUpOn(problem) {
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
