import { positions } from '../../domain/journal/reflection.ts';
import type { Rung } from '../../domain/ladder/rung.ts';
import { stretchNames } from '../../domain/protocol/phase.ts';
import { DepthPicture } from '../pictures/depth-picture.tsx';
import { FloorFromBelow } from '../pictures/floor-from-below.tsx';
import { FloorFromSide } from '../pictures/floor-from-side.tsx';
import { PositionPicture } from '../pictures/position-picture.tsx';
import { SizesToScale } from '../pictures/sizes-to-scale.tsx';
import { StretchPicture } from '../pictures/stretch-picture.tsx';
import styles from './design.module.css';

const rungs: readonly Rung[] = [
  { id: 'a', kind: 'finger', size: 'fingertip' },
  { id: 'b', kind: 'dilator', diameterMm: 15, lengthMm: 80 },
  { id: 'c', kind: 'tampon', size: 'mini' },
  { id: 'd', kind: 'dilator', diameterMm: 19, lengthMm: 100, sizeLabel: 'blue' },
  { id: 'e', kind: 'finger', size: 'oneFinger' },
  { id: 'f', kind: 'dilator', diameterMm: 22.5, lengthMm: 112 },
  { id: 'g', kind: 'dilator', diameterMm: 29 },
  { id: 'h', kind: 'finger', size: 'twoFingers' },
  { id: 'i', kind: 'tampon', size: 'super' },
  { id: 'j', kind: 'dilator', diameterMm: 15, expandsToMm: 40, lengthMm: 120 },
  { id: 'k', kind: 'dilator', diameterMm: 38, lengthMm: 150 },
];

/** Every picture. */
export function DesignPictures() {
  return (
    <section className={styles.section}>
      <h2>Pictures</h2>
      <div className={styles.pictures} id="poses">
        {positions.map((position) => (
          <figure key={position} className={styles.part}>
            <PositionPicture position={position} />
            <figcaption className={styles.name}>position: {position}</figcaption>
          </figure>
        ))}
        {stretchNames.map((stretch) => (
          <figure key={stretch} className={styles.part}>
            <StretchPicture stretch={stretch} />
            <figcaption className={styles.name}>stretch: {stretch}</figcaption>
          </figure>
        ))}
      </div>
      <div className={styles.part} id="floors">
        <FloorFromSide />
        <FloorFromBelow />
      </div>
      <div className={styles.part} id="tools">
        <SizesToScale rungs={rungs} currentId="d" />
        <DepthPicture />
      </div>
    </section>
  );
}
