import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { progressionMachine } from '../../src/machines/progression.machine.ts';
import { stateDiagram } from './state-diagram.ts';

const fence = /```mermaid\n[\s\S]*?\n```/;

/** `page` with the diagram that the progression machine draws of itself in place of the one that it has. */
export function withDiagram(page: string): string {
  if (!fence.test(page)) throw new Error('the page has no diagram to replace');
  return page.replace(fence, () => `\`\`\`mermaid\n${stateDiagram(progressionMachine)}\n\`\`\``);
}

/** Draws the states anew in docs/progression.md, under `projectFolder`. */
export function drawProgression(projectFolder: string): void {
  const file = path.join(projectFolder, 'docs/progression.md');
  writeFileSync(file, withDiagram(readFileSync(file, 'utf8')));
}
