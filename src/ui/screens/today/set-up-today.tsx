import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { nothingSetUp, setUpOffer, withNotNow } from '../../../domain/setting-up/setting-up.ts';
import type { SlotRead } from '../../../machines/stores.ts';
import { useSetUpTodayCopy } from '../../copy/use-set-up-today-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { WayBack } from '../../parts/way-back.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import styles from './today.module.css';

type SetUpTodayProps = {
  /** Not where something else needs the person first; undefined until that is known. */
  readonly isOffered: boolean | undefined;
  /** Undefined until it is known. */
  readonly isJournalEmpty: boolean | undefined;
  /** What comes below, shown together with the offer: nothing is pushed down by it. */
  readonly children: ReactNode;
};

/** For somebody new, and until it is done or put away; the way back from that is one tap. */
export function SetUpToday({ isOffered, isJournalEmpty, children }: SetUpTodayProps) {
  const { settingUp: slot } = useServices();
  const [read, setRead] = useState<SlotRead<SettingUp>>();
  useEffect(() => {
    // What comes below is there also where nothing answers.
    void slot.read().then(setRead, () => setRead({ kind: 'unreadable', why: 'blocked' }));
  }, [slot]);
  if (!read || isJournalEmpty === undefined || isOffered === undefined)
    return <div className={styles.comes} />;
  const kept = read.kind === 'value' ? read.value : nothingSetUp;
  const offer = isOffered && read.kind !== 'unreadable' ? setUpOffer(kept, isJournalEmpty) : 'none';
  return (
    <>
      {offer === 'none' ? null : <Offer offer={offer} />}
      {children}
    </>
  );
}

function Offer({ offer }: { readonly offer: 'begin' | 'goOn' }) {
  const { copy } = useSetUpTodayCopy();
  const { settingUp: slot, stampNow } = useServices();
  const [, go] = useLocation();
  const [isPutAway, setIsPutAway] = useState(false);
  const putAway = async (day: string | undefined) => {
    // Where it cannot be kept it is away for this visit all the same.
    await slot.update((setUp = nothingSetUp) => withNotNow(setUp, day));
    setIsPutAway(day !== undefined);
    if (day === undefined) focusHeading();
  };
  return (
    <>
      {isPutAway ? null : (
        <Card title={copy.setUpToday.titles[offer]} lead={copy.setUpToday.leads[offer]}>
          <Button onClick={() => go(paths.setUp)}>{copy.setUpToday.open[offer]}</Button>
          <Button look="quiet" onClick={() => void putAway(stampNow().day)}>
            {copy.setUpToday.notNow}
          </Button>
        </Card>
      )}
      <WayBack
        said={isPutAway ? copy.setUpToday.putAway : undefined}
        undo={copy.setUpToday.undo}
        onUndo={isPutAway ? () => void putAway(undefined) : undefined}
      />
    </>
  );
}
