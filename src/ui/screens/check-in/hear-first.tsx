import { useEffect, useState } from 'react';
import type { Guidance } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import { SampleWords } from '../sound/sample-words.tsx';

/** A few seconds of how it will sound, before it sounds for longer; silent again once the person goes on. */
export function HearFirst({ guidance }: { readonly guidance: Guidance }) {
  const { copy } = useCopy();
  const { hearSample, hushSample } = useServices();
  const [standing, setStanding] = useState<'silent' | 'heard' | 'unheard'>('silent');
  useEffect(() => hushSample, [hushSample]);
  return (
    <>
      <Button
        look="quiet"
        onClick={() =>
          void hearSample({ guidance }).then((isHeard) => setStanding(isHeard ? 'heard' : 'unheard'))
        }
      >
        {copy.offer.hearFirst}
      </Button>
      <output>{standing === 'unheard' ? copy.offer.unheard : null}</output>
      {standing === 'heard' ? <SampleWords guidance={guidance} /> : null}
    </>
  );
}
