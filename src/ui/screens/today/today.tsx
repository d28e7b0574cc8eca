import { useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Flower } from '../../parts/flower.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { WaitingSession } from './waiting-session.tsx';
import styles from './today.module.css';

/** The way in: the plan of the day, or only the breath, at once. */
export function Today() {
  const { copy, words } = useCopy();
  const { keeping, lengthMsOf, protocol: protocolSlot, touchSound } = useServices();
  const [, go] = useLocation();
  const nameId = useId();
  const leadId = useId();
  const [protocol, setProtocol] = useState<Protocol>(firstSteps);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [lengthMs, setLengthMs] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    void lengthMsOf(protocol).then((ms) => isCurrent && setLengthMs(ms));
    return () => {
      isCurrent = false;
    };
  }, [lengthMsOf, protocol]);
  useEffect(() => {
    void protocolSlot.read().then((read) => {
      if (read.kind === 'value') setProtocol(read.value);
      setIsUnreadable(read.kind === 'unreadable' && read.why !== 'blocked');
    });
  }, [protocolSlot]);
  const breathe = () => {
    touchSound();
    go(paths.breathe);
  };
  return (
    <Page title={copy.today.title} lead={copy.today.lead}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      {isUnreadable ? <Notice>{copy.plan.unreadable}</Notice> : null}
      <WaitingSession />
      <button
        type="button"
        className={styles.breathe}
        aria-labelledby={nameId}
        aria-describedby={leadId}
        onClick={breathe}
      >
        <span className={styles.bud}>
          <Flower breathing />
        </span>
        <span className={styles.text}>
          <span id={nameId} className={styles.name}>
            {copy.today.breatheTitle}
          </span>
          <span id={leadId} className={styles.lead}>
            {copy.today.breatheLead}
          </span>
        </span>
      </button>
      <Card
        title={titleOf(copy, protocol)}
        lead={lengthMs === undefined ? copy.today.planLeadShort : copy.today.planLead(lengthMs)}
      >
        <Button look="main" wide onClick={() => go(paths.session)}>
          {copy.today.begin}
        </Button>
      </Card>
      <div className={styles.foot}>
        <p>{copy.today.privacy}</p>
        <p>{copy.today.notAClinician(words)}</p>
      </div>
    </Page>
  );
}
