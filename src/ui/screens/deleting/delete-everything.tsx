import { useState } from 'react';
import { useLocation } from 'wouter';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Working } from '../../parts/working.tsx';
import { paths } from '../../paths.ts';
import type { Deleting } from '../../privacy.ts';
import { useServices } from '../../services.ts';
import styles from './deleting.module.css';

function List({ lead, lines }: { readonly lead: string; readonly lines: readonly string[] }) {
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** It cannot be undone, so it is the one thing that is asked about twice, and a backup is offered first. */
export function DeleteEverything({ deleting }: { readonly deleting: Deleting }) {
  const { copy } = usePrivacyCopy();
  const { keeping } = useServices();
  const [, go] = useLocation();
  const [standing, setStanding] = useState<'asking' | 'working' | 'blocked'>();
  const everything = async () => {
    setStanding('working');
    if ((await deleting.everything()) === 'blocked') setStanding('blocked');
  };
  return (
    <Card title={copy.deleting.nowTitle}>
      {keeping.kind === 'memoryOnly' ? <Notice calm>{copy.deleting.memoryOnly}</Notice> : null}
      <List lead={copy.deleting.goesLead} lines={copy.deleting.goes} />
      <List lead={copy.deleting.staysLead} lines={copy.deleting.stays} />
      {standing === 'blocked' ? <Notice told>{copy.deleting.blocked}</Notice> : null}
      <Button wide onClick={() => go(paths.backup)}>
        {copy.deleting.backup}
      </Button>
      <Button
        look="care"
        wide
        aria-disabled={standing === 'working'}
        onClick={() => standing === 'working' || setStanding('asking')}
      >
        {copy.deleting.begin}
      </Button>
      <Working words={standing === 'working' ? copy.deleting.working : undefined} />
      <Ask
        open={standing === 'asking'}
        title={copy.deleting.askTitle}
        lead={copy.deleting.askLead}
        onClose={() => setStanding((now) => (now === 'asking' ? undefined : now))}
      >
        <Button look="main" onClick={() => setStanding(undefined)}>
          {copy.deleting.no}
        </Button>
        <Button look="care" onClick={() => void everything()}>
          {copy.deleting.yes}
        </Button>
      </Ask>
    </Card>
  );
}
