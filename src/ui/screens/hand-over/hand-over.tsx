import { useEffect, useState } from 'react';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { PlanToHand } from '../../../machines/plan-sharing.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';
import { GiveFile } from './give-file.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { QrPicture } from './qr-picture.tsx';
import { SendLink } from './send-link.tsx';
import { Button } from '../../parts/button.tsx';
import { PrintedPlan } from './printed-plan.tsx';
import styles from './hand-over.module.css';

/** `protocol` as it can be handed on; undefined until it is ready. */
function useToHand(protocol: Protocol): PlanToHand | undefined {
  const { planSharing } = useServices();
  const [made, setMade] = useState<{ readonly of: Protocol; readonly toHand: PlanToHand }>();
  useEffect(() => {
    let isCurrent = true;
    void planSharing.toHand(protocol).then((toHand) => isCurrent && setMade({ of: protocol, toHand }));
    return () => {
      isCurrent = false;
    };
  }, [planSharing, protocol]);
  return made?.of === protocol ? made.toHand : undefined;
}

/** Every way in which `protocol` can be given to somebody: the code on the screen, a link, a file, a page on paper. */
export function HandOver({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useHandOverCopy();
  const { planSharing } = useServices();
  const toHand = useToHand(protocol);
  if (!toHand) return <output>{copy.handOver.preparing}</output>;
  const { link, qr } = toHand;
  const hasLink = link.kind === 'link';
  return (
    <>
      <Card title={copy.handOver.qr}>
        {qr ? (
          <>
            <p className={styles.lead}>{hasLink ? copy.handOver.qrLinkLead : copy.handOver.qrLead}</p>
            <QrPicture code={qr} name={copy.handOver.qrName} />
          </>
        ) : (
          <p>{copy.handOver.qrTooLong}</p>
        )}
        {hasLink ? null : <p className={styles.lead}>{copy.handOver.noLink[link.kind]}</p>}
        {protocol.openingNote ? <p className={styles.lead}>{copy.handOver.onlyInFile}</p> : null}
      </Card>
      {hasLink ? <SendLink link={link.href} /> : null}
      <GiveFile protocol={protocol} />
      <Card title={copy.handOver.print} lead={copy.handOver.printLead}>
        <Button onClick={() => planSharing.print()}>{copy.handOver.printIt}</Button>
      </Card>
      <p className={styles.lead}>{copy.handOver.noNames}</p>
      <PrintSheet>
        <PrintedPlan protocol={protocol} qr={qr} hasLink={hasLink} />
      </PrintSheet>
    </>
  );
}
