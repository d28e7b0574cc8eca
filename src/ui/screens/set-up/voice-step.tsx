import { type SoundWishes, usualSound, voiceNames } from '../../../domain/sound/sound-wishes.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { HearIt } from '../sound/hear-it.tsx';
import { VoiceOnDevice } from '../sound/voice-on-device.tsx';

const ways = [...voiceNames, 'tones', 'captions'] as const;
type Way = (typeof ways)[number];

function wayOf({ guidance, voice }: SoundWishes): Way {
  return guidance === 'voice' ? voice : guidance;
}

function withWay(wishes: SoundWishes, way: Way): SoundWishes {
  if (way === 'tones' || way === 'captions') return { ...wishes, guidance: way };
  return { ...wishes, guidance: 'voice', voice: way };
}

/** Each of the voices, tones, or words alone; what is chosen can be heard at once. */
export function VoiceStep() {
  const { copy } = useSetUpCopy();
  const slot = useServices().sound;
  const { isRead, value: wishes, failure, change, tryAgain } = useKept(slot, usualSound);
  if (!isRead) return null;
  const nameOf = (way: Way) => {
    if (way === 'tones' || way === 'captions') return copy.sound.guidances[way];
    const { label, lead } = copy.sound.voices[way];
    return { label: copy.setUp.voice.spoken(label), lead };
  };
  const { guidance, voice } = wishes;
  return (
    <>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <OneChoice
        question={copy.setUp.voice.question}
        choices={ways.map((value) => ({ value, ...nameOf(value) }))}
        value={wayOf(wishes)}
        onChange={(way) => change(withWay(wishes, way))}
      />
      {guidance === 'captions' ? null : <HearIt wishes={wishes} />}
      {guidance === 'voice' && voice !== usualSound.voice ? <VoiceOnDevice voice={voice} /> : null}
    </>
  );
}
