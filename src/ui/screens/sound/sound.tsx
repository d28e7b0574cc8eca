import {
  bedNames,
  guidances,
  type SoundWishes,
  usualSound,
  voiceNames,
} from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { AboutVoice } from './about-voice.tsx';
import { CheckRecordings } from './check-recordings.tsx';
import { HearIt } from './hear-it.tsx';
import { Levels } from './levels.tsx';
import { VoiceOnDevice } from './voice-on-device.tsx';

/** What guides a session, how loud, and what of it is on the device. */
export function Sound() {
  const { copy } = useCopy();
  const slot = useServices().sound;
  const { isRead, value: wishes, failure, change, tryAgain } = useKept(slot, usualSound);
  if (!isRead) return <Loading />;
  const set = (more: Partial<SoundWishes>) => change({ ...wishes, ...more });
  const { guidance, voice, bed } = wishes;
  return (
    <Page title={copy.sound.title} lead={copy.sound.lead}>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <OneChoice
        question={copy.sound.guidance}
        choices={guidances.map((value) => ({ value, ...copy.sound.guidances[value] }))}
        value={guidance}
        onChange={(value) => set({ guidance: value })}
      />
      {guidance === 'voice' ? (
        <OneChoice
          question={copy.sound.voice}
          choices={voiceNames.map((value) => ({ value, ...copy.sound.voices[value] }))}
          value={voice}
          onChange={(value) => set({ voice: value })}
        />
      ) : null}
      {guidance === 'captions' ? null : (
        <>
          <OneChoice
            question={copy.sound.bed}
            choices={bedNames.map((value) => ({ value, label: copy.sound.beds[value] }))}
            value={bed}
            onChange={(value) => set({ bed: value })}
            inRow
          />
          <Levels wishes={wishes} onChange={(levels) => set({ levels })} />
          <HearIt wishes={wishes} />
        </>
      )}
      {guidance === 'voice' ? <VoiceOnDevice voice={voice} /> : null}
      <Card title={copy.sound.checkTitle}>
        <CheckRecordings key={voice} voice={voice} />
      </Card>
      <AboutVoice />
    </Page>
  );
}
