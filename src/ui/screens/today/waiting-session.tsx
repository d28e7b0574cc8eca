import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { ResumePoint } from '../../../machines/resume-point.ts';
import type { SaveFailure, SlotRead } from '../../../machines/stores.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { type SessionKind, useServices } from '../../services.ts';

type WaitingSessionProps = {
  readonly kind: SessionKind;
  /** Told whether one waits: it is what the way into a new one would open. */
  readonly onFound: (waits: boolean) => void;
};

/** A session that was cut off waits here, paused, until the person comes back to it. */
export function WaitingSession({ kind, onFound }: WaitingSessionProps) {
  const { copy } = useFirstCopy();
  const { putAside, resumePoint, touchSound, unkept } = useServices();
  const unkeptRecords = useSyncExternalStore(unkept.subscribe, unkept.records);
  const [, go] = useLocation();
  const [waiting, setWaiting] = useState<SlotRead<ResumePoint>>({ kind: 'empty' });
  const [failure, setFailure] = useState<SaveFailure>();
  useEffect(() => {
    void resumePoint.read(kind).then(setWaiting);
  }, [resumePoint, kind, unkeptRecords]);
  // Its whole record may wait to be kept: what was kept of it on the way is older.
  const waits = waiting.kind === 'value' && unkeptRecords.every(({ id }) => id !== waiting.value.stamp.id);
  useLayoutEffect(() => onFound(waits), [onFound, waits]);
  if (waiting.kind === 'unreadable' && waiting.why !== 'blocked')
    return <Notice>{copy.today.waitingBroken}</Notice>;
  if (waiting.kind !== 'value' || !waits) return null;
  const { stage, playheadMs } = waiting.value;
  const end = async (cutOff: ResumePoint) => {
    const outcome = await putAside(kind, cutOff);
    setFailure(outcome.ok ? undefined : outcome.reason);
    if (!outcome.ok) return;
    setWaiting({ kind: 'empty' });
    focusHeading();
  };
  const open = () => {
    touchSound();
    go(kind === 'breathe' ? paths.breathe : paths.session);
  };
  return (
    <Card
      tone="soft"
      title={copy.today.waitingTitle[kind]}
      lead={stage === 'guiding' ? copy.today.waitingLead(playheadMs) : copy.today.waitingAfter[stage]}
    >
      <Button look="main" wide onClick={open}>
        {copy.today.waitingOpen}
      </Button>
      <Button look="quiet" onClick={() => void end(waiting.value)}>
        {copy.today.waitingEnd}
      </Button>
      {failure ? <SaveTrouble failure={failure} onAgain={() => void end(waiting.value)} /> : null}
    </Card>
  );
}
