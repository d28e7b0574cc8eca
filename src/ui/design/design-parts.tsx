import { limit } from '../../domain/limit.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FileChoice } from '../parts/file-choice.tsx';
import { Flower } from '../parts/flower.tsx';
import { FoldHead } from '../parts/fold-head.tsx';
import { More } from '../parts/more.tsx';
import { Notice } from '../parts/notice.tsx';
import { SaveTrouble } from '../parts/save-trouble.tsx';
import { WayBack } from '../parts/way-back.tsx';
import { WhereFrom } from '../parts/where-from.tsx';
import { Working } from '../parts/working.tsx';
import { DesignAnswers } from './design-answers.tsx';
import { Part } from './part.tsx';
import styles from './design.module.css';

const nothing = () => undefined;

/** Every part of `src/ui/parts` that stands on its own, in its states. */
export function DesignParts() {
  return (
    <section className={styles.section}>
      <h2>Parts</h2>
      <div className={styles.parts}>
        <Part name="button">
          {(['main', 'plain', 'quiet', 'care'] as const).map((look) => (
            <Button key={look} look={look}>
              {look}
            </Button>
          ))}
          <Button look="main" wide>
            main, wide
          </Button>
          <Button disabled>disabled</Button>
        </Part>
        <Part name="card">
          {(['plain', 'soft', 'care'] as const).map((tone) => (
            <Card key={tone} tone={tone} title={tone} lead="What it is about, in a line.">
              <p>And what there is to do.</p>
            </Card>
          ))}
        </Part>
        <Part name="notice">
          <Notice>Something to know.</Notice>
          <Notice calm>Something to know, calmly.</Notice>
          <SaveTrouble failure="full" onAgain={nothing} />
        </Part>
        <Part name="more">
          <More summary="Behind a tap">What was there all along.</More>
          <More look="small" summary="Small, open" open>
            What was there all along.
          </More>
          <More look="guiding" summary="In a session">
            What was there all along.
          </More>
        </Part>
        <Part name="fold-head">
          <details open>
            <FoldHead title="A part of a screen" />
            What can be folded away.
          </details>
        </Part>
        <Part name="way-back, where-from">
          <WayBack said="22 mm is off your list." undo="Undo" onUndo={nothing} />
          <WhereFrom limits={[limit(10, 'drops', 'S5')]} />
        </Part>
        <Part name="working, file-choice">
          <Working words="Opening the file" />
          <FileChoice label="Choose a file" onChoose={nothing} />
        </Part>
        <Part name="flower, at rest and breathing">
          <div className={styles.flower}>
            <Flower />
          </div>
          <div className={styles.flower}>
            <Flower breathing />
          </div>
        </Part>
        <DesignAnswers />
      </div>
    </section>
  );
}
