import { useState, type ReactNode } from 'react';
import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import { Button } from '../parts/button.tsx';
import styles from './floor-states.module.css';

export type FloorState = 'rest' | 'drop' | 'moving';

type FloorStatesProps = {
  readonly names: Readonly<Record<'rest' | 'drop', string>>;
  readonly draw: (state: FloorState) => ReactNode;
};

/** At rest and in a drop, both still; whoever asks for it sees one become the other, unless movement is unwelcome. */
export function FloorStates({ names, draw }: FloorStatesProps) {
  const { copy } = usePicturesCopy();
  const [isMoving, setIsMoving] = useState(false);
  return (
    <div className={styles.whole}>
      <div className={styles.states}>
        {isMoving ? (
          <figure className={styles.state}>{draw('moving')}</figure>
        ) : (
          (['rest', 'drop'] as const).map((state) => (
            <figure key={state} className={styles.state}>
              {draw(state)}
              <figcaption className={styles.name}>{names[state]}</figcaption>
            </figure>
          ))
        )}
      </div>
      <div className={styles.move}>
        <Button look="quiet" onClick={() => setIsMoving(!isMoving)}>
          {isMoving ? copy.pictures.still : copy.pictures.move}
        </Button>
      </div>
    </div>
  );
}
