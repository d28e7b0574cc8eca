import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';

/** Who speaks: nobody. What made the voice, and under which licences. */
export function AboutVoice() {
  const { copy } = useCopy();
  return (
    <Card title={copy.sound.about.title}>
      <p>{copy.sound.about.generated}</p>
      <p>{copy.sound.about.unreviewed}</p>
      <p>{copy.sound.about.engine}</p>
      <p>{copy.sound.about.ours}</p>
    </Card>
  );
}
