import type { Position } from '../../domain/journal/reflection.ts';
import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import { positionScenes } from './position-scenes.tsx';
import { Scene } from './scene.tsx';

/** How a position looks. */
export function PositionPicture({ position }: { readonly position: Position }) {
  const { copy } = usePicturesCopy();
  const { picture, ...frame } = positionScenes[position];
  return (
    <Scene label={copy.pictures.positions[position]} {...frame}>
      {picture}
    </Scene>
  );
}
