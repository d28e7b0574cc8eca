import type { ReactNode } from 'react';
import { type Dilator, type Rung, widestMm } from '../../domain/ladder/rung.ts';
import styles from './sizes.module.css';

/** In mm. Where no length is known all are drawn of one length, so that none looks longer than another. */
const drawn = { length: 100, base: 8, margin: 2, lip: 4 } as const;

/** Fingers and tampons have no measure of their own here: in the same mm, and only so that they stand well beside others. */
const ownShape = { finger: 17, mini: 11, regular: 14, super: 17 } as const;

/** How high a size is drawn, in mm. */
export function heightMm(rung: Rung): number {
  const long = rung.kind === 'dilator' ? (rung.lengthMm ?? drawn.length) : rung.kind === 'tampon' ? 72 : 84;
  return long + drawn.base + 2 * drawn.margin;
}

/** Upright from `foot` on: straight sides and a round tip. */
function upright(wide: number, long: number, middle = 0, foot = 0): string {
  const half = wide / 2;
  const shoulder = Math.min(half * 1.3, long / 2) - long;
  const tip = (-long - shoulder * 0.25) / 0.75;
  return `M${middle - half} ${-foot}V${shoulder}C${middle - half} ${tip} ${middle + half} ${tip} ${middle + half} ${shoulder}V${-foot}`;
}

type UprightProps = {
  readonly rung: Rung;
  readonly wide: number;
  readonly remPerMm: number;
  readonly children: ReactNode;
};

function Upright({ rung, wide, remPerMm, children }: UprightProps) {
  const high = heightMm(rung);
  const across = wide + 2 * drawn.margin;
  return (
    <svg
      viewBox={`${-across / 2} ${drawn.base + drawn.margin - high} ${across} ${high}`}
      width={`${across * remPerMm}rem`}
      height={`${high * remPerMm}rem`}
      className={styles.size}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

type DrawingProps = { readonly remPerMm: number };

function DilatorDrawing({ dilator, remPerMm }: DrawingProps & { readonly dilator: Dilator }) {
  const { diameterMm, lengthMm = drawn.length } = dilator;
  const widest = widestMm(dilator);
  const foot = widest + 2 * drawn.lip;
  return (
    <Upright rung={dilator} wide={foot} remPerMm={remPerMm}>
      {widest > diameterMm ? <path className={styles.opens} d={upright(widest, lengthMm)} /> : null}
      <path
        className={dilator.lengthMm === undefined ? styles.noLength : styles.body}
        data-diameter-mm={diameterMm}
        d={upright(diameterMm, lengthMm)}
      />
      <rect
        className={styles.foot}
        x={-foot / 2}
        y="0"
        width={foot}
        height={drawn.base}
        rx={drawn.base / 2}
      />
    </Upright>
  );
}

type Finger = Extract<Rung, { kind: 'finger' }>;
type Tampon = Extract<Rung, { kind: 'tampon' }>;

function nail(middle: number, top: number): string {
  return `M${middle - 4.5} ${top + 13}V${top + 9}a4.5 4.5 0 0 1 9 0v4`;
}

function FingerDrawing({ finger, remPerMm }: DrawingProps & { readonly finger: Finger }) {
  const { finger: wide } = ownShape;
  const middles = finger.size === 'twoFingers' ? [-wide / 2, wide / 2] : [0];
  const tops = finger.size === 'twoFingers' ? [76, 82] : [80];
  return (
    <Upright rung={finger} wide={wide * middles.length} remPerMm={remPerMm}>
      {middles.map((middle, at) => (
        <g key={middle}>
          <path
            className={finger.size === 'fingertip' ? styles.notMeant : styles.own}
            d={upright(wide, tops[at] ?? 80, middle)}
          />
          {finger.size === 'fingertip' ? (
            <path className={styles.own} d={`${upright(wide, 80, 0, 58)}Z`} />
          ) : (
            <path className={styles.crease} d={`M${middle - 5} -46q5 2.5 10 0M${middle - 4} -22q4 2 8 0`} />
          )}
          <path className={styles.crease} d={nail(middle, -(tops[at] ?? 80))} />
        </g>
      ))}
    </Upright>
  );
}

function TamponDrawing({ tampon, remPerMm }: DrawingProps & { readonly tampon: Tampon }) {
  const wide = ownShape[tampon.size];
  return (
    <Upright rung={tampon} wide={Math.max(wide, 14)} remPerMm={remPerMm}>
      <path className={styles.cotton} d={`${upright(wide, 68, 0, 22)}Z`} />
      <path className={styles.string} d="M0 -22C-6 -14 6 -8 0 2S-3 6 -2 8" />
    </Upright>
  );
}

/** One size upright on its foot, in rem for each mm. */
export function SizeDrawing({ rung, remPerMm }: DrawingProps & { readonly rung: Rung }) {
  switch (rung.kind) {
    case 'dilator':
      return <DilatorDrawing dilator={rung} remPerMm={remPerMm} />;
    case 'finger':
      return <FingerDrawing finger={rung} remPerMm={remPerMm} />;
    case 'tampon':
      return <TamponDrawing tampon={rung} remPerMm={remPerMm} />;
    case 'step':
      return null;
  }
}
