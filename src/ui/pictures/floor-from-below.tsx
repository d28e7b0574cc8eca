import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import styles from './floor.module.css';
import { Shape } from './figure.tsx';
import { type FloorState, FloorStates } from './floor-states.tsx';
import { Scene } from './scene.tsx';
import { softPath } from './soft-path.ts';

/** The four bones, with the pubic bone above: the front of the body is at the top. */
const middle = 160;
const front = 46;
const back = 214;
const sitBones = { left: 68, right: 252, at: 136 } as const;

const pubicBone = softPath(
  [
    [118, 40, 9],
    [146, 28, 10],
    [174, 28, 10],
    [202, 40, 9],
  ],
  0.8,
);
const tailbone = softPath([
  [middle, 238, 9],
  [middle, 216, 5],
]);

function sitBone(side: 1 | -1): string {
  const x = side > 0 ? sitBones.right : sitBones.left;
  return softPath([
    [x - side * 4, sitBones.at + 14, 11],
    [x + side * 3, sitBones.at - 14, 8],
  ]);
}

/** A ring of fibres from the pubic bone around to the tailbone, as wide as it is in a drop. */
function loop(wide: number): string {
  const long = 1 - (70 - wide) / 220;
  const top = 130 - (130 - front) * long;
  const end = 130 + (back - 130) * long;
  return `M0 ${top}C${wide} ${top + 30} ${wide} ${end - 34} 0 ${end}C${-wide} ${end - 34} ${-wide} ${top + 30} 0 ${top}Z`;
}

function Drawing({ state }: { readonly state: FloorState }) {
  const { copy } = usePicturesCopy();
  const atRest = copy.pictures.floorFromBelow.rest.label;
  const inDrop = copy.pictures.floorFromBelow.drop.label;
  const label = state === 'moving' ? `${atRest} ${inDrop}` : state === 'rest' ? atRest : inDrop;
  return (
    <Scene label={label} high={272}>
      <g className={styles[state]}>
        <path
          className={styles.diamond}
          d={`M${middle} ${front}L${sitBones.right} ${sitBones.at}L${middle} ${back}L${sitBones.left} ${sitBones.at}Z`}
        />
        <g transform={`translate(${middle} 0)`}>
          {[86, 66, 46, 26].map((wide) => (
            <path key={wide} className={styles.loop} d={loop(wide)} />
          ))}
        </g>
        <Shape look="bone" d={pubicBone} />
        <Shape look="bone" d={sitBone(-1)} />
        <Shape look="bone" d={sitBone(1)} />
        <Shape look="bone" d={tailbone} />
        <text className={styles.word} x={middle} y="13">
          {copy.pictures.floorFromBelow.pubicBone}
        </text>
        <text className={styles.word} x="36" y="182">
          {copy.pictures.floorFromBelow.sitBone}
        </text>
        <text className={styles.word} x="284" y="182">
          {copy.pictures.floorFromBelow.sitBone}
        </text>
        <text className={styles.word} x={middle} y="266">
          {copy.pictures.floorFromBelow.tailbone}
        </text>
      </g>
    </Scene>
  );
}

/** The pelvic floor from below: a ring of fibres between four bones that softens and widens. */
export function FloorFromBelow() {
  const { copy } = usePicturesCopy();
  return (
    <FloorStates
      names={{ rest: copy.pictures.floorFromBelow.rest.name, drop: copy.pictures.floorFromBelow.drop.name }}
      draw={(state) => <Drawing state={state} />}
    />
  );
}
