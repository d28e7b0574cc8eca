import { launchBrowser } from '../../tests/support/browser-for-tests.ts';
import type { HeardStretch } from './compare.ts';
import { heardRate } from './heard-room.ts';

const row = { seconds: 60, width: 1200, height: 84, left: 52 };
const colours = ['#2f6f62', '#8a5a1c', '#7a3b69', '#2b5c8a'];

function place(ms: number): { x: number; y: number } {
  const seconds = ms / 1000;
  const line = Math.floor(seconds / row.seconds);
  const x = row.left + ((seconds - line * row.seconds) / row.seconds) * row.width;
  return { x: Math.round(x * 10) / 10, y: line * row.height + row.height / 2 };
}

/** One line from the lowest to the highest sample of each pixel. */
function wave(heard: Float32Array): string {
  const step = (row.seconds * heardRate) / row.width;
  const lines: string[] = [];
  for (let from = 0; from < heard.length; from += step) {
    const peak = heard.subarray(from, from + step).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const { x, y } = place((from / heardRate) * 1000);
    const half = Math.max(0.3, Math.round(peak * row.height * 5) / 10);
    lines.push(`M${x} ${y - half}v${2 * half}`);
  }
  return `<path d="${lines.join('')}" stroke="#9aa39f"/>`;
}

/** Marks where the plan has the cues, counted from the first one heard of each stretch. */
function marks({ found, afterMs }: HeardStretch, index: number): string {
  const lines = found.map(({ cue }) => {
    const { x, y } = place(cue.atMs + afterMs);
    return `M${x} ${y - row.height / 2 + 6}v${row.height - 12}`;
  });
  return `<path d="${lines.join('')}" stroke="${colours[index % colours.length]}" stroke-width="1.5"/>`;
}

function drawing(heard: Float32Array, stretches: readonly HeardStretch[]): { svg: string; height: number } {
  const rows = Math.ceil(heard.length / heardRate / row.seconds);
  const label = (y: number, x: number, words: string, colour = '#555') =>
    `<text x="${x}" y="${y}" fill="${colour}">${words}</text>`;
  const minutes = Array.from({ length: rows }, (_, line) => label(line * row.height + 46, 8, `${line}:00`));
  const legend = stretches.map(({ name }, index) =>
    label(rows * row.height + 18, row.left + index * 200, `| ${name}`, colours[index % colours.length]),
  );
  const height = rows * row.height + 30;
  const body = [wave(heard), ...stretches.map(marks), ...minutes, ...legend].join('');
  const size = `width="${row.left + row.width + 8}" height="${height}"`;
  return {
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">${body}</svg>`,
  };
}

/** A PNG of what was heard, a minute a row, with a mark where the plan has each cue. */
export async function drawHeard(
  heard: Float32Array,
  stretches: readonly HeardStretch[],
  file: string,
): Promise<void> {
  const browser = await launchBrowser();
  const { svg, height } = drawing(heard, stretches);
  const page = await browser.newPage({ viewport: { width: row.left + row.width + 8, height } });
  await page.setContent(`<style>body{margin:0;background:#fff}</style>${svg}`);
  await page.screenshot({ path: file });
  await browser.close();
}
