import * as v from 'valibot';
import { type DilatorSet, dilatorSetSchema } from './dilator-set.ts';
import sets from './dilator-sets.json' with { type: 'json' };

/**
 * Sets that people may have, by name. Facts from public pages, in our own words; a figure that no page gives is absent and
 * never guessed. Load it only where sets are looked for. Throws for a catalogue of ours that is broken.
 */
export const dilatorSets: readonly DilatorSet[] = v.parse(v.array(dilatorSetSchema), sets);
