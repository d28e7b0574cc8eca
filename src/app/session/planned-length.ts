import { currentRung } from '../../domain/ladder/ladder.ts';
import { asTold } from '../../domain/protocol/as-told.ts';
import { type Clearances, noClearances, shownBy } from '../../domain/protocol/clearances.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import { plan } from '../../planning/plan.ts';
import { timeLeftMs } from '../../planning/time-left.ts';
import type { SizesToday } from '../../planning/sizes-today.ts';
import { anySizes, type ProgressStores } from '../today/progress-today.ts';
import { timesDone } from './times-done.ts';
import type { SessionParts } from './open-session.ts';

async function readClearances({ clearances }: SessionParts): Promise<Clearances> {
  const read = await clearances.read();
  return read.kind === 'value' ? read.value : noClearances;
}

/** The journal is left alone: several plans are asked about at once, and none of it changes how long they take. */
async function sizesForLength({ ladder }: ProgressStores): Promise<SizesToday> {
  const read = await ladder.read();
  const own = read.kind === 'value' ? currentRung(read.value) : undefined;
  return read.kind === 'value' && own
    ? { rungs: read.value.rungs, currentId: own.id, offersNext: false }
    : anySizes;
}

/**
 * How long a session of `protocol` takes as planned, in ms, without its open waits. Where the person has no sizes yet,
 * as long as it would be with a smaller and an own one.
 */
export async function plannedLengthMs(protocol: Protocol, parts: SessionParts): Promise<number> {
  const [{ timings }, clearances, { ofThisPlan: turn }, sizes] = await Promise.all([
    parts.soundOf(),
    readClearances(parts),
    timesDone(parts.journal, protocol.id, protocol.version),
    sizesForLength(parts),
  ]);
  const shown = shownBy(clearances, true);
  const told = asTold(protocol, parts.today());
  return timeLeftMs(
    plan({ protocol: told, offer: 'asPlanned', turn, chosen: [], sizes, shown, voice: timings }),
  );
}
