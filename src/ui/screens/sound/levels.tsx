import { levels, type SoundWishes } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';

type LevelsProps = {
  readonly wishes: SoundWishes;
  readonly onChange: (levels: SoundWishes['levels']) => void;
};

/** How loud each kind of sound is; only of what is heard at all. */
export function Levels({ wishes, onChange }: LevelsProps) {
  const { copy } = useCopy();
  const heard = {
    voice: wishes.guidance === 'voice',
    tones: true,
    bed: wishes.bed !== 'none',
  };
  const kinds = (['voice', 'tones', 'bed'] as const).filter((kind) => heard[kind]);
  return kinds.map((kind) => (
    <OneChoice
      key={kind}
      question={copy.sound.loudness[kind]}
      choices={levels.map((value) => ({ value, label: copy.sound.levels[value] }))}
      value={wishes.levels[kind]}
      onChange={(level) => onChange({ ...wishes.levels, [kind]: level })}
      inRow
    />
  ));
}
