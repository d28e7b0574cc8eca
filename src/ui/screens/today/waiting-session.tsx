import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { breatheWithMe } from '../../../domain/protocol/starters/breathe-with-me.ts';
import type { ResumePoint } from '../../../machines/resume-point.ts';
import type { SaveFailure, SlotRead } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';

/** A session that was cut off waits here, paused, until the person comes back to it. */
export function WaitingSession() {
  const { copy } = useCopy();
  const { putAside, resumePoint, touchSound } = useServices();
  const [, go] = useLocation();
  const [waiting, setWaiting] = useState<SlotRead<ResumePoint>>({ kind: 'empty' });
  const [failure, setFailure] = useState<SaveFailure>();
  useEffect(() => {
    void resumePoint.read().then(setWaiting);
  }, [resumePoint]);
  if (waiting.kind === 'unreadable' && waiting.why !== 'blocked')
    return <Notice>{copy.today.waitingBroken}</Notice>;
  if (waiting.kind !== 'value') return null;
  const { stage, playheadMs, plan } = waiting.value;
  const path = plan.protocol.id === breatheWithMe.id ? paths.breathe : paths.session;
  const end = async (cutOff: ResumePoint) => {
    const outcome = await putAside(cutOff);
    setFailure(outcome.ok ? undefined : outcome.reason);
    if (!outcome.ok) return;
    setWaiting({ kind: 'empty' });
    focusHeading();
  };
  const open = () => {
    touchSound();
    go(path);
  };
  return (
    <Card
      tone="soft"
      title={copy.today.waitingTitle}
      lead={stage === 'guiding' ? copy.today.waitingLead(playheadMs) : copy.today.waitingReflection}
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
