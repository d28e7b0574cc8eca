import type { Rung } from '../../domain/ladder/rung.ts';
import type { Telling } from '../telling.ts';

/** What a phase has to know of today, beyond what the protocol asks for. */
export type Setting = {
  readonly telling: Telling;
  /** The size that this phase is about; undefined where it is about none. */
  readonly rung: Rung | undefined;
  /** Whether anything goes in, in this session. */
  readonly goesIn: boolean;
  /** How long "when you are ready" waits before it pauses. */
  readonly waitMs: number;
  /** Whether the person has just said yes to this very size, so that it need not be asked for again. */
  readonly hasYes: boolean;
  /** Whether a phase of this kind came before in this session: what was told then is not told again. */
  readonly isAgain: boolean;
};
