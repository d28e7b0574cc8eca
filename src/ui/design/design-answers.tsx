import { useState } from 'react';
import { limit } from '../../domain/limit.ts';
import { AnyOf, OneChoice, Tick } from '../parts/choices.tsx';
import { Ask } from '../parts/ask.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { ScaleQuestion } from '../parts/scale-question.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { Part } from './part.tsx';

const choices = [
  { value: 'one', label: 'The first', lead: 'With a line about it.' },
  { value: 'other', label: 'The second' },
];

const bounds = {
  atLeast: limit(0, 'points', 'ourDefault'),
  atMost: limit(10, 'points', 'ourDefault'),
  decimals: 0,
} as const;

/** What is answered and written into. */
export function DesignAnswers() {
  const [chosen, setChosen] = useState<string>();
  const [several, setSeveral] = useState<readonly string[]>(['one']);
  const [text, setText] = useState('');
  const [scale, setScale] = useState<number>();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Part name="choices">
        <OneChoice question="One of them" choices={choices} value={chosen} onChange={setChosen} />
        <OneChoice
          inRow
          question="In a row, and it can be taken back"
          choices={choices}
          value={chosen}
          onChange={setChosen}
          onClear={() => setChosen(undefined)}
        />
        <AnyOf
          question="Any of them"
          lead="Or none."
          choices={choices}
          values={several}
          onChange={setSeveral}
        />
        <Tick label="On its own" isTicked={text !== ''} onToggle={() => setText(text === '' ? 'yes' : '')} />
      </Part>
      <Part name="field, number-field, text-area">
        <Field label="A field" lead="With a line about it.">
          {(control) => <input {...control} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
        <Field
          label="With a problem"
          problem="A number is needed here."
          remedy={<Button>What would mend it</Button>}
        >
          {(control) => <input {...control} defaultValue="22 or so" />}
        </Field>
        <NumberField label="A number" text={text} bounds={bounds} tries={1} onChange={setText} />
        <TextArea label="A note" text={text} onChange={setText} />
      </Part>
      <Part name="scale-question">
        <ScaleQuestion question="How it is" ends={['None', 'A lot']} value={scale} onChange={setScale} />
      </Part>
      <Part name="ask">
        <Button onClick={() => setAsks(true)}>Ask</Button>
        <Ask open={asks} title="Is that so?" lead="What comes of it." onClose={() => setAsks(false)}>
          <Button look="main" onClick={() => setAsks(false)}>
            Yes
          </Button>
        </Ask>
      </Part>
    </>
  );
}
