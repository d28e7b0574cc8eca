import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import type { StretchName } from '../../domain/protocol/phase.ts';
import { Scene } from './scene.tsx';
import { stretchScenes } from './stretch-scenes.tsx';

/** How a stretch looks. */
export function StretchPicture({ stretch }: { readonly stretch: StretchName }) {
  const { copy } = usePicturesCopy();
  const { picture, ...frame } = stretchScenes[stretch];
  return (
    <Scene label={copy.pictures.stretches[stretch]} {...frame}>
      {picture}
    </Scene>
  );
}
