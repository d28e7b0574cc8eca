import { useState } from 'react';
import { expands, type Rung } from '../../../domain/ladder/rung.ts';
import type { SessionContext } from '../../../machines/session-context.ts';
import { isLarger, sizesForPlan, sizesToChooseFrom } from '../../../machines/size-choice.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { More } from '../../parts/more.tsx';
import type { SessionActor } from '../../services.ts';
import { AskForMore } from './ask-for-more.tsx';
import styles from './offering.module.css';

type TodaysSizeProps = { readonly actor: SessionActor; readonly context: SessionContext };

/** The size of today: the person's own or any easier one with one tap, the one after it behind an explicit yes. */
export function TodaysSize({ actor, context }: TodaysSizeProps) {
  const { copy } = useCopy();
  const [wanted, setWanted] = useState<Rung>();
  const sizes = sizesForPlan(context);
  const own = sizes?.rungs.find(({ id }) => id === context.usualSizeId);
  if (!sizes || !own) return null;
  const choices = sizesToChooseFrom(context);
  if (choices.length < 2) return null;
  const nameOf = copy.sizes.rungName;
  const leadOf = (rung: Rung) => {
    if (rung === own) return { lead: copy.offer.sizeUsual };
    return expands(rung) ? { lead: copy.sizes.widthIsYours } : {};
  };
  const needsYes = ({ id }: Rung) => isLarger(sizes, own.id, id);
  const atOnce = choices.filter((rung) => !needsYes(rung) || rung.id === sizes.currentId);
  const larger = choices.filter((rung) => !atOnce.includes(rung));
  const choose = (rungId: string, explicitYes: boolean) =>
    actor.send({ type: 'offer.chooseSize', rungId, explicitYes });
  return (
    <div className={styles.sizes}>
      <OneChoice
        inRow
        question={copy.offer.sizeTitle}
        choices={atOnce.map((rung) => ({
          value: rung.id,
          label: nameOf(rung),
          ...leadOf(rung),
        }))}
        value={sizes.currentId}
        onChange={(id) => choose(id, false)}
      />
      {larger.length === 0 ? null : (
        <More summary={copy.offer.largerTitle}>
          {larger.map((rung) => (
            <Button key={rung.id} wide onClick={() => setWanted(rung)}>
              {nameOf(rung)}
            </Button>
          ))}
        </More>
      )}
      <AskForMore
        more={
          wanted && {
            title: copy.offer.largerTitle,
            question: copy.offer.largerAsk(nameOf(own), nameOf(wanted)),
            no: copy.offer.largerNo(nameOf(own)),
          }
        }
        onYes={() => wanted && choose(wanted.id, true)}
        onClose={() => setWanted(undefined)}
      />
    </div>
  );
}
