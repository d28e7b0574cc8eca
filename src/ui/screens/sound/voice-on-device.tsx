import { useState, useSyncExternalStore } from 'react';
import { usualSound, type VoiceName, voiceNames } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';
import type { AudioOnDevice } from '../../offline.ts';
import styles from './sound.module.css';

type HereProps = { readonly name: string; readonly here: AudioOnDevice; readonly onFetch: () => void };

function Here({ name, here, onFetch }: HereProps) {
  const { copy } = useCopy();
  const { kind, keptBytes, totalBytes } = here;
  if (kind === 'kept') return <p>{copy.sound.kept(totalBytes)}</p>;
  if (kind === 'keeping')
    return (
      <label className={styles.progress}>
        {copy.sound.fetching(keptBytes, totalBytes)}
        <progress max={totalBytes} value={keptBytes} aria-label={copy.sound.onDevice(name)} />
      </label>
    );
  return (
    <>
      <p>
        {kind === 'absent' ? copy.sound.absent(totalBytes) : copy.sound.incomplete(keptBytes, totalBytes)}
      </p>
      <Button onClick={onFetch}>{kind === 'absent' ? copy.sound.getIt(totalBytes) : copy.sound.goOn}</Button>
    </>
  );
}

/**
 * How much of the chosen voice is here, and the way to fetch it. Another voice that was fetched once can be taken off
 * again; the one that comes with the app stays.
 */
export function VoiceOnDevice({ voice }: { readonly voice: VoiceName }) {
  const { copy } = useCopy();
  const { offline } = useServices();
  const { audio } = useSyncExternalStore(offline.subscribe, offline.state);
  const [told, setTold] = useState('');
  const here = audio[voice];
  if (!here) return null;
  const nameOf = (each: VoiceName) => copy.sound.voices[each].label;
  const others = voiceNames.filter((each) => each !== voice && each !== usualSound.voice);
  const letGo = async (other: VoiceName) => {
    await offline.letGoAudio(other);
    setTold(copy.sound.isLetGo(nameOf(other)));
  };
  return (
    <Card title={copy.sound.onDevice(nameOf(voice))}>
      <Here name={nameOf(voice)} here={here} onFetch={() => offline.keepAudio(['tones', voice])} />
      {others.map((other) => {
        const kept = audio[other]?.keptBytes ?? 0;
        return kept === 0 ? null : (
          <Button key={other} look="quiet" onClick={() => void letGo(other)}>
            {copy.sound.letGo(nameOf(other), kept)}
          </Button>
        );
      })}
      <output>{told}</output>
    </Card>
  );
}
