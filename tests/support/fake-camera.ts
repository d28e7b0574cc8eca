import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { QrCode } from '../../src/machines/plan-sharing.ts';

const width = 1280;
const height = 720;

/** One frame of brightness: grey all over, and the code in the middle. */
function frameOf({ rows }: QrCode): Buffer {
  const luma = Buffer.alloc(width * height, 120);
  const modulePx = Math.floor((height - 40) / rows.length);
  const [left, top] = [width, height].map((side) => Math.floor((side - rows.length * modulePx) / 2));
  for (const [y, row] of rows.entries())
    for (const [x, isDark] of row.entries())
      for (let line = 0; line < modulePx; line += 1) {
        const at = ((top ?? 0) + y * modulePx + line) * width + (left ?? 0) + x * modulePx;
        luma.fill(isDark ? 30 : 225, at, at + modulePx);
      }
  return luma;
}

/** A film for Chromium's fake camera that shows `code`, as the arguments that make it do so. */
export function cameraThatSees(code: QrCode): readonly string[] {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'camera-')), 'code.y4m');
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), frameOf(code), colour]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
}
