import type { Rung } from '../domain/ladder/rung.ts';
import { limit } from '../domain/limit.ts';
import { protocolLimits } from '../domain/protocol/protocol-limits.ts';
import type { Line } from './line.ts';
import { planInsert } from './phases/insert.ts';
import type { Setting } from './phases/setting.ts';
import { makeTelling } from './telling.ts';

/** How long a question that a re-plan puts in waits. */
export const usualWaitMs = protocolLimits.waitUsual.value * 1000;

const inserting = limit(6, 'breaths', 'ourDefault');

/** For what a re-plan puts in: told briefly, since it was told before. */
export function briefSetting(rung: Rung, hasYes: boolean): Setting {
  return { telling: makeTelling(3, false), rung, goesIn: true, waitMs: usualWaitMs, hasYes, isAgain: true };
}

/** A few breaths of insertion, after the person's yes: the one just given (`hasYes`), or a question of its own. */
export function planShortInsertion(line: Line, id: string, rung: Rung, hasYes: boolean): void {
  line.begin(id, 'insert', rung.id);
  planInsert(
    { id, kind: 'insert', breaths: inserting.value, advanceOn: 'exhale' },
    line,
    briefSetting(rung, hasYes),
  );
}
