import { useEffect, useState } from 'react';
import type { SoundWishes } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import styles from './sound.module.css';

/** A few seconds of what was chosen; silent again when the person leaves, or asks for it. */
export function HearIt({ wishes }: { readonly wishes: SoundWishes }) {
  const { copy } = useCopy();
  const { hearSample, hushSample } = useServices();
  const [isUnheard, setIsUnheard] = useState(false);
  useEffect(() => hushSample, [hushSample]);
  const hear = () => void hearSample(wishes).then((isHeard) => setIsUnheard(!isHeard));
  return (
    <div className={styles.hear}>
      <Button onClick={hear}>{copy.sound.hear}</Button>
      <Button look="quiet" onClick={hushSample}>
        {copy.sound.hush}
      </Button>
      <output>{isUnheard ? copy.sound.unheard : null}</output>
    </div>
  );
}
