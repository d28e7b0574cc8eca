import { useState } from 'react';
import { Link } from 'wouter';
import { emptyLadder, isFull, withoutRung, withRung, withRungs } from '../../../domain/ladder/ladder.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { AddSet } from '../ladder/add-set.tsx';
import { InsideClosed } from '../ladder/inside-closed.tsx';
import { OtherRungs } from '../ladder/other-rungs.tsx';
import { useKeptLadder } from '../ladder/use-kept-ladder.ts';
import styles from './set-up.module.css';

type Having = 'set' | 'others' | 'none' | 'later';

/** What the person practises with, if anything; the list itself has room for more, and waits. */
export function SizesStep() {
  const { copy } = useSetUpCopy();
  const { read, failure, change, tryAgain } = useKeptLadder();
  const [having, setHaving] = useState<Having>();
  if (!read) return null;
  if (read.kind === 'unreadable') return <Notice>{copy.sizes[read.why]}</Notice>;
  const ladder = read.kind === 'value' ? read.value : emptyLadder;
  const { choices, choiceLeads, question } = copy.setUp.sizes;
  const addSet = (dilators: readonly Dilator[]) => {
    change((now) => withRungs(now, dilators));
    focusHeading();
  };
  return (
    <>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <InsideClosed />
      <output className={styles.told}>
        {ladder.rungs.length > 0 ? copy.setUp.sizes.onList(ladder.rungs.length) : null}
      </output>
      <OneChoice
        question={question}
        choices={[
          { value: 'none', label: choices.none },
          { value: 'set', label: choices.set, lead: choiceLeads.set },
          { value: 'others', label: choices.others, lead: choiceLeads.others },
          { value: 'later', label: choices.later },
        ]}
        value={having}
        onChange={setHaving}
      />
      {having === 'set' && isFull(ladder) ? <Notice>{copy.sizes.full(ladder.rungs.length)}</Notice> : null}
      {having === 'set' && !isFull(ladder) ? (
        <AddSet ladder={ladder} onAdd={(_, dilators) => addSet(dilators)} />
      ) : null}
      {having === 'others' ? (
        <OtherRungs
          title={copy.setUp.sizes.othersTitle}
          rungs={ladder.rungs}
          onAdd={(rung) => change((now) => (isFull(now) ? now : withRung(now, rung)))}
          onRemove={({ id }) => change((now) => withoutRung(now, id))}
        />
      ) : null}
      {having === 'set' || ladder.rungs.length > 0 ? (
        <p>
          <Link href={paths.sizes}>{copy.setUp.sizes.all}</Link>
        </p>
      ) : null}
    </>
  );
}
