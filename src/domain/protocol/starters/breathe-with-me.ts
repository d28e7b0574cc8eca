import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolSchemaVersion } from '../protocol-limits.ts';

export const breatheWithMeDoses = { breaths: limit(15, 'breaths', 'ourDefault') } as const;

/** A few minutes of paced breath, open to anyone at any time, with nothing to set up first. */
export const breatheWithMe: Protocol = {
  schema: protocolSchemaVersion,
  id: 'breathe-with-me',
  version: 1,
  title: 'Breathe with me',
  ledBy: 'comfort',
  phases: [
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: breatheWithMeDoses.breaths.value },
    { id: 'close', kind: 'close' },
  ],
};
