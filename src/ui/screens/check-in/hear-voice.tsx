import { useEffect, useState } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';

/** A few words of the voice before it speaks for longer; silent again once the person goes on. */
export function HearVoice() {
  const { copy } = useCopy();
  const { hearVoice, hushVoice } = useServices();
  const [isUnheard, setIsUnheard] = useState(false);
  useEffect(() => hushVoice, [hushVoice]);
  return (
    <>
      <Button look="quiet" onClick={() => void hearVoice().then((isHeard) => setIsUnheard(!isHeard))}>
        {copy.offer.hearVoice}
      </Button>
      <output>{isUnheard ? copy.offer.voiceUnheard : null}</output>
    </>
  );
}
