import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import styles from './depth.module.css';
import { Seam, Shape } from './figure.tsx';
import { Scene } from './scene.tsx';
import { softPath } from './soft-path.ts';

const tip = 22;
const mark = 176;
const axis = 116;

const dilator = `M268 ${axis - 23}H112C66 ${axis - 23} ${tip} ${axis - 17} ${tip} ${axis}S66 ${axis + 23} 112 ${axis + 23}H268Z`;
const foot = softPath([
  [272, axis - 24, 9],
  [272, axis + 24, 9],
]);

/** A hand that points: the forearm goes out of the picture. */
const arm = softPath([
  [340, 16, 19],
  [286, 34, 17],
]);
const fist = softPath([
  [284, 36, 22],
  [254, 44, 22],
]);
const finger = softPath(
  [
    [252, 34, 12],
    [216, 38, 11],
    [192, 56, 10],
    [mark + 1, axis - 31, 8.5],
  ],
  0.6,
);
const thumb = softPath(
  [
    [262, 54, 12],
    [236, 60, 11],
    [210, 62, 9],
  ],
  0.6,
);

/** How a depth is measured: from the tip to the fingertip that stayed at the mark; and the same in copy.pictures.depth. */
export function DepthPicture() {
  const { copy } = usePicturesCopy();
  return (
    <figure className={styles.figure}>
      <Scene label={copy.pictures.depth.label} high={196} fades="aside">
        <Shape look="tool" d={foot + dilator} />
        <path className={styles.opening} d={`M${mark} ${axis - 18}V${axis + 48}`} />
        <Shape look="body" d={arm + fist + finger} />
        <Shape look="body" d={thumb} />
        <Seam at={[256, 46, 19]} />
        <path className={styles.measure} d={`M${tip} ${axis + 48}H${mark}m0 -7v14M${tip} ${axis + 41}v14`} />
        <text className={styles.word} x={tip + 14} y={axis + 75}>
          {copy.pictures.depth.tip}
        </text>
        <text className={styles.word} x={mark} y={axis + 75}>
          {copy.pictures.depth.mark}
        </text>
      </Scene>
      <figcaption className={styles.words}>
        <ol className={styles.steps}>
          {copy.pictures.depth.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{copy.pictures.depth.lead}</p>
      </figcaption>
    </figure>
  );
}
