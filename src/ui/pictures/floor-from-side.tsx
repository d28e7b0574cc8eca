import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import styles from './floor.module.css';
import { Shape } from './figure.tsx';
import { type FloorState, FloorStates } from './floor-states.tsx';
import { Scene } from './scene.tsx';
import { softPath } from './soft-path.ts';

/** The body cut down its middle, facing the left: where its outline goes in front, underneath and behind. */
const front = 'M106 0C90 36 78 70 78 104C78 140 88 160 92 182';
const behind = 'M238 0C231 34 229 58 238 86C250 116 280 134 280 178C280 204 266 222 246 228';
const trunk = `${front}L246 228C266 222 280 204 280 178C280 134 250 116 238 86C229 58 231 34 238 0Z`;

/** The skin below hangs between the ends of both, so that they stay where they are when it gives way. */
const underneath = 'M0 0C9 24 32 38 61 38C94 38 132 26 160.7 0';
const underneathHangs = 'translate(92 182) rotate(16.63)';

const legs = 'M92 182C84 214 84 240 86 280M264 218C252 238 240 252 236 280';
const thighs = 'M92 182C84 214 84 240 86 280H236C240 252 252 238 264 218Z';

/** Where the floor is held: at the pubic bone and at the tip of the tailbone. */
const hold = { front: 121, back: 213, at: 184 } as const;

const pubicBone = softPath([
  [105, 163, 9],
  [114, 182, 7.5],
]);

/** The sacrum and, in four, the tailbone. */
const tail = [
  softPath(
    [
      [219, 84, 9],
      [233, 112, 10.5],
      [240, 138, 8.5],
    ],
    0.9,
  ),
  softPath([[241, 155, 6.5]]),
  softPath([[236, 168, 5.6]]),
  softPath([[228, 177, 4.8]]),
  softPath([[219, 183, 4]]),
].join('');

/** A strand of the hammock, as far as it hangs in a drop; 0 is the height of both ends. */
function strand(lower: number): string {
  const { front: from, back: to } = hold;
  return `M${from} 0C${from + 14} ${22 + lower} ${to - 26} ${28 + lower} ${to} 0`;
}

function Drawing({ state }: { readonly state: FloorState }) {
  const { copy } = usePicturesCopy();
  const atRest = copy.pictures.floorFromSide.rest.label;
  const inDrop = copy.pictures.floorFromSide.drop.label;
  const label = state === 'moving' ? `${atRest} ${inDrop}` : state === 'rest' ? atRest : inDrop;
  return (
    <Scene label={label} high={280} fades="aboveAndBelow">
      <g className={styles[state]}>
        <path className={styles.legs} d={thighs} />
        <g transform={underneathHangs}>
          <path className={styles.underneath} d={underneath} />
        </g>
        <path className={styles.inside} d={trunk} />
        <path className={styles.skinBehind} d={legs} />
        <path className={styles.skin} d={front + behind} />
        <Shape look="bone" d={pubicBone} />
        <Shape look="bone" d={tail} />
        <g transform="translate(0 74)">
          <path className={styles.dome} d="M92 0C106 -42 204 -50 222 -8" />
        </g>
        <path className={styles.breath} d="M160 78V118M150 108L160 118L170 108" />
        <g transform={`translate(0 ${hold.at})`}>
          <g className={styles.hammock}>
            {[0, 12, 24].map((lower) => (
              <path key={lower} className={styles.strand} d={strand(lower)} />
            ))}
          </g>
        </g>
        <path className={styles.leader} d="M266 240L224 190" />
        <text className={styles.word} x="42" y="176">
          {copy.pictures.floorFromSide.pubicBone}
        </text>
        <text className={styles.word} x="284" y="256">
          {copy.pictures.floorFromSide.tailbone}
        </text>
        <text className={styles.word} x="167" y="168">
          {copy.pictures.floorFromSide.floor}
        </text>
        {state === 'rest' ? null : (
          <text className={`${styles.word} ${styles.comes}`} x="124" y="106">
            {copy.pictures.floorFromSide.breath}
          </text>
        )}
      </g>
    </Scene>
  );
}

/** The pelvic floor from the side: a hammock between two bones that lowers as the breath comes in. */
export function FloorFromSide() {
  const { copy } = usePicturesCopy();
  return (
    <FloorStates
      names={{ rest: copy.pictures.floorFromSide.rest.name, drop: copy.pictures.floorFromSide.drop.name }}
      draw={(state) => <Drawing state={state} />}
    />
  );
}
