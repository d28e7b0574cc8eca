import { useState } from 'react';
import { bounds } from '../../../domain/composing/bounds.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import {
  hasRoomForHomework,
  withHomeworkAdded,
  withHomeworkChanged,
  withHomeworkRemoved,
} from '../../../domain/composing/term-edits.ts';
import { devices } from '../../../domain/journal/reading-record.ts';
import {
  type HomeworkItem,
  homeworkKinds,
  type HomeworkKind,
  homeworkLimits,
  needsWords,
} from '../../../domain/protocol/homework.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { PickAt, TextAt } from './fields.tsx';
import { FrequencyAt } from './frequency-at.tsx';
import { NumberAt } from './read-fields.tsx';

/** What to do apart from the sessions. */
export function Homework() {
  const { copy } = useComposeCopy();
  const { draft } = useComposing();
  const { homework = [] } = draft.protocol;
  return (
    <>
      <p className={styles.soft}>{copy.composeTerms.homework.lead}</p>
      {homework.map((item) => (
        <HomeworkFields key={item.id} item={item} />
      ))}
      {hasRoomForHomework(draft) ? (
        <AddHomework />
      ) : (
        <p>{copy.composeTerms.homework.full(homeworkLimits.items.value)}</p>
      )}
    </>
  );
}

function AddHomework() {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const [kind, setKind] = useState<HomeworkKind>('stretches');
  const pick = (picked: string) => {
    const found = homeworkKinds.find((one) => one === picked);
    if (found) setKind(found);
  };
  const add = () =>
    edit((now) => withHomeworkAdded(now, kind, kind === 'device' ? { device: devices[0] } : {}));
  return (
    <div className={styles.add}>
      <Field label={copy.composeTerms.homework.add}>
        {(control) => (
          <select {...control} value={kind} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {homeworkKinds.map((value) => (
              <option key={value} value={value}>
                {copy.composeTerms.homework.kinds[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button onClick={add}>{copy.compose.addIt}</Button>
    </div>
  );
}

function HomeworkFields({ item }: { readonly item: HomeworkItem }) {
  const { copy } = useComposeCopy();
  const { edit } = useComposing();
  const { id, what } = item;
  const isNeeded = needsWords.includes(what);
  const name = copy.composeTerms.homework.kinds[what];
  const at = <Name extends keyof HomeworkItem & string>(field: Name) => ({
    place: `homework.${id}.${field}`,
    put: (draft: Draft, value: HomeworkItem[Name] | undefined) =>
      withHomeworkChanged(draft, id, { [field]: value }),
  });
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {what === 'device' ? (
        <PickAt
          {...at('device')}
          label={copy.composeTerms.homework.device}
          lead={copy.composeTerms.homework.deviceLead}
          value={item.device ?? devices[0]}
          choices={devices.map((value) => ({ value, label: copy.entries.devices[value] }))}
        />
      ) : null}
      <TextAt
        {...at('text')}
        label={isNeeded ? copy.composeTerms.homework.words : copy.composeTerms.homework.wordsOptional}
        value={item.text}
        atMost={homeworkLimits.characters.value}
      />
      <NumberAt
        {...at('minutes')}
        label={copy.composeTerms.homework.minutes}
        value={item.minutes}
        bounds={bounds.minutes}
      />
      <FrequencyAt {...at('frequency')} value={item.frequency} />
      <Button look="quiet" onClick={() => edit((now) => withHomeworkRemoved(now, id))}>
        {copy.composeTerms.homework.remove(name)}
      </Button>
    </fieldset>
  );
}
