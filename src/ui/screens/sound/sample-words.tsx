import type { Guidance } from '../../../domain/sound/sound-wishes.ts';
import { sampleCues } from '../../../planning/sample-cues.ts';
import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';

/** What is heard of a sample, to be read. No live region: a screen reader would talk over the voice. */
export function SampleWords({ guidance }: { readonly guidance: Guidance }) {
  const { copy } = useCopy();
  const said = sampleCues.map(captionOf).join(' ').trim();
  return <p>{guidance === 'voice' ? copy.sound.heard(said) : copy.sound.heardTones}</p>;
}
