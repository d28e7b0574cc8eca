import { type ReactNode, useState } from 'react';
import {
  isFull,
  type Ladder,
  mostRungs,
  movedRung,
  orderedBySize,
  withoutRung,
  withRung,
  withRungBack,
  withRungInstead,
  withRungs,
  withSaidHere,
} from '../../../domain/ladder/ladder.ts';
import type { Dilator, Rung } from '../../../domain/ladder/rung.ts';
import { isSameSize } from '../../../domain/ladder/same-size.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { WayBack } from '../../parts/way-back.tsx';
import { useServices } from '../../services.ts';
import { AddSet } from './add-set.tsx';
import type { DilatorFields } from './dilator-answers.ts';
import { DilatorForm } from './dilator-form.tsx';
import { LadderList } from './ladder-list.tsx';
import styles from './ladder.module.css';
import { OtherRungs } from './other-rungs.tsx';
import type { LadderStep } from './use-kept-ladder.ts';

type MyLadderProps = {
  readonly ladder: Ladder;
  readonly change: (step: LadderStep) => void;
  readonly trouble: ReactNode;
};

/** A rung that was taken off the list `former`. */
type TakenOff = { readonly rung: Rung; readonly former: Ladder };

/** The list, and what can be added to it. Every change is also told to a screen reader. */
export function MyLadder({ ladder, change, trouble }: MyLadderProps) {
  const { copy } = useSetsCopy();
  const { stampNow } = useServices();
  const [told, setTold] = useState('');
  const [taken, setTaken] = useState<TakenOff>();
  const { rungs } = ladder;
  const placeIn = ({ rungs: all }: Ladder, { id }: Rung) => all.findIndex((rung) => rung.id === id) + 1;
  const tell = (say: typeof copy.sizes.moved, after: Ladder, rung: Rung) =>
    setTold(say(copy.sizes.rungName(rung), placeIn(after, rung), after.rungs.length));

  const add = (rung: Rung) => {
    change((now) => (isFull(now) ? now : withRung(now, rung)));
    tell(copy.sizes.added, withRung(ladder, rung), rung);
    setTaken(undefined);
  };
  const move = (rung: Rung, by: -1 | 1) => {
    change((now) => movedRung(now, rung.id, by));
    tell(copy.sizes.moved, movedRung(ladder, rung.id, by), rung);
  };
  const edit = (former: Dilator, fields: DilatorFields) => {
    // Millimetres are what identifies a size: of another size nothing is known yet.
    const changed: Dilator = { ...fields, kind: 'dilator', id: former.id };
    const rung = isSameSize(former, changed) ? changed : { ...changed, id: stampNow().id };
    change((now) => withRungInstead(now, former.id, rung));
    setTold(copy.sizes.changed(copy.sizes.rungName(rung)));
    focusHeading();
  };
  const addSet = (name: string, dilators: readonly Dilator[]) => {
    change((now) => withRungs(now, dilators));
    setTold(copy.sets.added(name, dilators.length));
    focusHeading();
  };
  const remove = (rung: Rung) => {
    change((now) => withoutRung(now, rung.id));
    setTaken({ rung, former: ladder });
  };
  /** Where the list has no room left, it is not. */
  const isBack = rungs.some(({ id }) => id === taken?.rung.id);
  const order = () => {
    change(orderedBySize);
    setTold(copy.sizes.ordered);
    focusHeading();
  };
  return (
    <>
      <output className={styles.told}>{told}</output>
      {trouble}
      {rungs.length > 0 ? (
        <LadderList
          ladder={ladder}
          onHere={({ id }) => {
            const { at, day } = stampNow();
            change((now) => withSaidHere(now, id, at, day));
          }}
          onMove={move}
          onEdit={edit}
          onRemove={remove}
          onOrder={order}
        />
      ) : null}
      {isFull(ladder) ? (
        <Notice>{copy.sizes.full(mostRungs.value)}</Notice>
      ) : (
        <Card title={copy.sizes.addTitle} lead={copy.sizes.addLead}>
          <DilatorForm
            submit={copy.sizes.add}
            onDone={(fields) => add({ ...fields, kind: 'dilator', id: stampNow().id })}
          />
        </Card>
      )}
      {isFull(ladder) ? null : <AddSet ladder={ladder} onAdd={addSet} />}
      <OtherRungs
        rungs={rungs}
        onAdd={(rung) => (isFull(ladder) ? undefined : add(rung))}
        onRemove={remove}
      />
      <HomeLink />
      <WayBack
        said={taken && (isBack ? copy.sizes.back : copy.sizes.removed)(copy.sizes.rungName(taken.rung))}
        undo={copy.sizes.undo}
        onUndo={
          taken && !isBack ? () => change((now) => withRungBack(now, taken.rung.id, taken.former)) : undefined
        }
      />
    </>
  );
}
