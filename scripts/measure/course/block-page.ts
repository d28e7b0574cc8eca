import type { Condition } from './course.ts';

const blockMs = 500;

function block(): void {
  const until = performance.now() + blockMs;
  while (performance.now() < until);
}

/** Between blocks the page is free for 0.5 to 1 s, so that they meet cues at every stage. */
export function keepBlocking(conditions: readonly Condition[], startedAt: number): void {
  const blocked = conditions.find(({ kind }) => kind === 'blocked');
  if (!blocked) return;
  const turn = () => {
    if (performance.now() - startedAt >= blocked.endMs) return;
    block();
    setTimeout(turn, 500 + Math.random() * 500);
  };
  setTimeout(turn, startedAt + blocked.fromMs - performance.now());
}
