import { type ReactNode, useState } from 'react';
import { type Figure, lockOf, type LockReason } from '../../../domain/protocol/lock-of.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { gates } from '../../../domain/protocol/protocol-terms.ts';
import { isStarter } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { FiguresForm } from './figures-form.tsx';

type TakeUpProps = {
  /** Id of the words that name the plan, where others stand beside it. */
  readonly namedBy?: string;
  readonly protocol: Protocol;
  /** The plan with the figures that the person has entered from their team's sheet. */
  readonly onFigures: (protocol: Protocol) => void;
  /** The way to take it up. */
  readonly children: ReactNode;
};

function missingIn(because: readonly LockReason[]): readonly Figure[] {
  return because.flatMap((reason) => (reason.kind === 'figureMissing' ? [reason.figure] : []));
}

type EnterFiguresProps = {
  readonly name: string;
  readonly namedBy: string | undefined;
  readonly protocol: Protocol;
  readonly missing: readonly Figure[];
  readonly onEntered: (protocol: Protocol) => void;
};

/** The figures of the team's sheet, behind a tap until they are there. */
function EnterFigures({ name, namedBy, onEntered, ...form }: EnterFiguresProps) {
  const [isEntering, setIsEntering] = useState(false);
  const entered = (protocol: Protocol) => {
    setIsEntering(false);
    onEntered(protocol);
  };
  if (isEntering) return <FiguresForm {...form} onEntered={entered} />;
  return (
    <Button
      wide
      look={form.missing.length > 0 ? 'plain' : 'quiet'}
      aria-describedby={namedBy}
      onClick={() => setIsEntering(true)}
    >
      {name}
    </Button>
  );
}

/** The way to take a plan up, or what its calendar waits for. What the person can say themselves is asked for later. */
export function TakeUp({ namedBy, protocol, onFigures, children }: TakeUpProps) {
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const lock = lockOf(protocol, gates, stampNow().day);
  const figures = lock.kind === 'open' ? [] : missingIn(lock.because);
  const mayCorrect = isStarter(protocol) && protocol.clinician !== undefined;
  const correction = mayCorrect ? (
    <EnterFigures
      name={copy.plan.figuresCorrect}
      namedBy={namedBy}
      protocol={protocol}
      missing={[]}
      onEntered={onFigures}
    />
  ) : null;
  if (lock.kind === 'open')
    return (
      <>
        {children}
        {correction}
      </>
    );
  if (figures.length > 0)
    return (
      <>
        <Notice calm>{copy.plan.locked(figures.map((figure) => copy.plan.figures[figure]))}</Notice>
        <EnterFigures
          name={copy.plan.figuresEnter}
          namedBy={namedBy}
          protocol={protocol}
          missing={figures}
          onEntered={onFigures}
        />
      </>
    );
  return (
    <>
      {lock.because.map((reason) => (
        <Notice key={reason.kind} calm>
          {reason.kind === 'notYet' ? copy.plan.notYet(dayName(reason.from)) : null}
          {reason.kind === 'calendarOver' ? copy.plan.calendarOver(dayName(reason.until)) : null}
        </Notice>
      ))}
      {correction}
    </>
  );
}
