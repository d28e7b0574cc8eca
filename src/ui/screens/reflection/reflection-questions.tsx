import {
  lubricants,
  places,
  positions,
  type Reflection,
  withAnswer,
} from '../../../domain/journal/reflection.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';
import { AsLastTime } from './as-last-time.tsx';
import { BleedingQuestion } from './bleeding-question.tsx';
import styles from './further.module.css';
import { Note } from './note.tsx';
import { OneOf, YesOrNo } from './one-of.tsx';
import { SizeQuestions } from './size-questions.tsx';

type ReflectionQuestionsProps = {
  readonly reflection: Reflection;
  /** The sizes that were used. */
  readonly rungs: readonly Rung[];
  /** Whether anything was touched: then lubricant is asked about. */
  readonly isTouched: boolean;
  readonly asksBleeding: boolean;
  /** Of sizes that expand; false where it is asked beside their minutes. */
  readonly asksWidest: boolean;
  readonly onChange: (changed: Reflection) => void;
};

const scales = ['worry', 'ease', 'control', 'confidence'] as const;
const yesOrNo = ['warmBath', 'onPeriod', 'partnerPresent'] as const;

/** Everything that can be told beyond worst pain and how it felt. */
export function ReflectionQuestions(props: ReflectionQuestionsProps) {
  const { reflection, rungs, isTouched, asksBleeding, asksWidest, onChange: change } = props;
  const { copy } = useCopy();
  return (
    <div className={styles.questions}>
      <p className={styles.lead}>{copy.further.lead}</p>
      {rungs.map((rung) => (
        <SizeQuestions
          key={rung.id}
          rung={rung}
          reflection={reflection}
          asksWidest={asksWidest}
          onChange={change}
        />
      ))}
      <Card>
        {scales.map((name) => (
          <ScaleQuestion
            key={name}
            {...copy.further.scales[name]}
            value={reflection[name]}
            onChange={(value) => change(withAnswer(reflection, name, value))}
          />
        ))}
      </Card>
      {asksBleeding ? <BleedingQuestion reflection={reflection} onChange={change} /> : null}
      <Card>
        <AsLastTime reflection={reflection} asksLubricant={isTouched} onChange={change} />
        {isTouched ? (
          <OneOf
            question={copy.further.lubricant}
            answers={lubricants}
            wordOf={(answer) => copy.further.lubricants[answer]}
            value={reflection.lubricant}
            onAnswer={(value) => change(withAnswer(reflection, 'lubricant', value))}
          />
        ) : null}
        <OneOf
          question={copy.further.position}
          answers={positions}
          wordOf={(answer) => copy.further.positions[answer]}
          value={reflection.position}
          onAnswer={(value) => change(withAnswer(reflection, 'position', value))}
        />
        <OneOf
          question={copy.further.place}
          answers={places}
          wordOf={(answer) => copy.further.places[answer]}
          value={reflection.place}
          onAnswer={(value) => change(withAnswer(reflection, 'place', value))}
        />
      </Card>
      <Card>
        {yesOrNo.map((name) => (
          <YesOrNo
            key={name}
            question={copy.further.yesOrNo[name]}
            value={reflection[name]}
            onAnswer={(value) => change(withAnswer(reflection, name, value))}
          />
        ))}
      </Card>
      <Card>
        <Note reflection={reflection} onChange={change} />
      </Card>
    </div>
  );
}
