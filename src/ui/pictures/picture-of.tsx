import type { Position } from '../../domain/journal/reflection.ts';
import type { Rung } from '../../domain/ladder/rung.ts';
import type { StretchName } from '../../domain/protocol/phase.ts';
import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import { More } from '../parts/more.tsx';
import { DepthPicture } from './depth-picture.tsx';
import { FloorFromBelow } from './floor-from-below.tsx';
import { FloorFromSide } from './floor-from-side.tsx';
import styles from './picture-of.module.css';
import { PositionPicture } from './position-picture.tsx';
import { SizesToScale } from './sizes-to-scale.tsx';
import { StretchPicture } from './stretch-picture.tsx';

export type Pictured =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'stretches'; readonly stretches: readonly StretchName[] }
  | { readonly kind: 'floor' }
  | { readonly kind: 'depth' }
  | { readonly kind: 'sizes'; readonly rungs: readonly Rung[]; readonly currentId: string | undefined };

/** Any picture of ours, by what it is of. */
export function PictureOf({ of }: { readonly of: Pictured }) {
  const { copy } = usePicturesCopy();
  switch (of.kind) {
    case 'position':
      return <PositionPicture position={of.position} />;
    case 'stretches':
      return (
        <div className={styles.pictures}>
          {of.stretches.map((stretch) => (
            <figure key={stretch} className={styles.picture}>
              <StretchPicture stretch={stretch} />
              <figcaption className={styles.name}>{copy.pictures.stretchNames[stretch]}</figcaption>
            </figure>
          ))}
        </div>
      );
    case 'floor':
      return (
        <div className={styles.floors}>
          <FloorFromSide />
          <More summary={copy.pictures.fromBelow} look="small">
            <FloorFromBelow />
          </More>
        </div>
      );
    case 'depth':
      return <DepthPicture />;
    case 'sizes':
      return <SizesToScale rungs={of.rungs} currentId={of.currentId} />;
  }
}
