import type { PhaseKind } from './phase.ts';

/** Parts in which muscles let go. Toning comes only after one of them. @source S17 */
export const releaseKinds: readonly PhaseKind[] = ['breathe', 'drops', 'stretch', 'massage'];
