import { type ReactNode, useState } from 'react';
import { lockOf } from '../../../domain/protocol/lock-of.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { gates } from '../../../domain/protocol/protocol-terms.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { FiguresForm } from './figures-form.tsx';

type TakeUpProps = {
  readonly protocol: Protocol;
  /** The plan with the figures that the person has entered from their team's sheet. */
  readonly onFigures: (protocol: Protocol) => void;
  /** The way to take it up. */
  readonly children: ReactNode;
};

/** The way to take a plan up, or what its calendar waits for. What the person can say themselves is asked for later. */
export function TakeUp({ protocol, onFigures, children }: TakeUpProps) {
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const [isEntering, setIsEntering] = useState(false);
  const lock = lockOf(protocol, gates, stampNow().day);
  if (lock.kind === 'open') return children;
  const figures = lock.because.flatMap((reason) => (reason.kind === 'figureMissing' ? [reason.figure] : []));
  if (figures.length > 0)
    return (
      <>
        <Notice calm>{copy.plan.locked(figures.map((figure) => copy.plan.figures[figure]))}</Notice>
        {isEntering ? (
          <FiguresForm protocol={protocol} onEntered={onFigures} />
        ) : (
          <Button wide onClick={() => setIsEntering(true)}>
            {copy.plan.figuresEnter}
          </Button>
        )}
      </>
    );
  return lock.because.map((reason) => (
    <Notice key={reason.kind} calm>
      {reason.kind === 'notYet' ? copy.plan.notYet(dayName(reason.from)) : null}
      {reason.kind === 'calendarOver' ? copy.plan.calendarOver(dayName(reason.until)) : null}
    </Notice>
  ));
}
