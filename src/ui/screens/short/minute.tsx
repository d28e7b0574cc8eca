import { useState } from 'react';
import { useLocation } from 'wouter';
import { discreetDrops } from '../../../domain/protocol/starters/discreet-drops.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { WaitingSession } from '../today/waiting-session.tsx';

/** Where the installed app's shortcut leads: one tap from a minute that nobody around notices. */
export function Minute() {
  const { copy } = useCopy();
  const { touchSound } = useServices();
  const [, go] = useLocation();
  const [waits, setWaits] = useState(false);
  const begin = () => {
    touchSound();
    go(`${paths.short}/${discreetDrops.id}`);
  };
  return (
    <Page title={copy.short.minuteTitle} lead={copy.short.minuteLead}>
      <WaitingSession kind="breathe" onFound={setWaits} />
      {waits ? null : (
        <Button look="main" wide onClick={begin}>
          {copy.short.begin}
        </Button>
      )}
    </Page>
  );
}
