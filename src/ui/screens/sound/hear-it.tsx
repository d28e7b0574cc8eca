import { useEffect, useState } from 'react';
import type { SoundWishes } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import { SampleWords } from './sample-words.tsx';
import styles from './sound.module.css';

/** A few seconds of what was chosen; silent again when the person leaves, or asks for it. */
export function HearIt({ wishes }: { readonly wishes: SoundWishes }) {
  const { copy } = useCopy();
  const { hearSample, hushSample } = useServices();
  const [standing, setStanding] = useState<'silent' | 'heard' | 'unheard'>('silent');
  useEffect(() => hushSample, [hushSample]);
  const hear = () => void hearSample(wishes).then((isHeard) => setStanding(isHeard ? 'heard' : 'unheard'));
  const hush = () => {
    hushSample();
    setStanding('silent');
  };
  return (
    <div className={styles.hear}>
      <Button onClick={hear}>{copy.sound.hear}</Button>
      <Button look="quiet" onClick={hush}>
        {copy.sound.hush}
      </Button>
      <output>{standing === 'unheard' ? copy.sound.unheard : null}</output>
      {standing === 'heard' ? <SampleWords guidance={wishes.guidance} /> : null}
    </div>
  );
}
