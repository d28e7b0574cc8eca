import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { browserArguments, findBrowser } from '../steps/find-browser.mjs';
import { projectFolder } from '../steps/project-folder.mjs';

// Writes what the faces need below public/: their manifests, and the pictures drawn from icons/<name>.svg. Run it after a
// change of either; what it writes is committed.

/** @type {{ module: { faceFiles: () => readonly import('./face-files.ts').FaceFile[] } }} */
const { module } = await runnerImport(path.join(projectFolder, 'scripts/build/face-files.ts'), {
  configFile: false,
  logLevel: 'warn',
});

const folder = path.join(projectFolder, 'public');
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: browserArguments,
});
const page = await browser.newPage();

/**
 * `round` as the drawing is; `edges` for systems that cut the corners themselves; `circle` for those that may cut it to a
 * circle: its ground reaches to the edges, and what is drawn on it stays inside.
 *
 * @param {string} svg
 * @param {number} size
 * @param {'round' | 'edges' | 'circle'} cut
 */
async function draw(svg, size, cut) {
  const ground = cut === 'round' ? svg : svg.replace(/ rx="\d+"/, '');
  const shown = cut === 'circle' ? ground.replace('<g ', '<g class="drawn" ') : ground;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }
    .drawn { scale: 0.85; transform-origin: center; transform-box: view-box }</style>${shown}`,
  );
  return page.screenshot({ omitBackground: true });
}

for (const { manifest, json, icon } of module.faceFiles()) {
  writeFileSync(path.join(folder, manifest), json);
  if (icon === undefined) continue;
  const svg = readFileSync(path.join(folder, `icons/${icon}.svg`), 'utf8');
  for (const size of [180, 192, 512])
    writeFileSync(
      path.join(folder, `icons/${icon}-${size}.png`),
      await draw(svg, size, size === 180 ? 'edges' : 'round'),
    );
  writeFileSync(path.join(folder, `icons/${icon}-maskable-512.png`), await draw(svg, 512, 'circle'));
}
await browser.close();
