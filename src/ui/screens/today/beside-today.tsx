import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useBesideTodayCopy } from '../../copy/use-beside-today-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { usePrivacy } from '../../parts/use-privacy.ts';
import { paths } from '../../paths.ts';
import type { InstallOffer, Privacy, ToGo } from '../../privacy.ts';
import { dayName } from '../journal/dates.ts';

type ToGoCardProps = { readonly toGo: ToGo; readonly onKeep: () => void };

function ToGoCard({ toGo: { all, entries }, onKeep }: ToGoCardProps) {
  const { copy } = useBesideTodayCopy();
  const title = all
    ? copy.besideToday.allTitle(dayName(all.goesOn))
    : entries && copy.besideToday.entriesTitle(entries.count, dayName(entries.goesOn));
  if (!title) return null;
  return (
    <Card
      tone="soft"
      title={title}
      lead={
        all
          ? copy.besideToday.allLead
          : entries && copy.besideToday.entriesLead(dayName(entries.before, true))
      }
    >
      <Button wide onClick={onKeep}>
        {all ? copy.besideToday.keep : copy.besideToday.keepEntries}
      </Button>
      <p>
        <Link href={paths.deleteAll}>{copy.besideToday.change}</Link>
      </p>
    </Card>
  );
}

/** Named a week before anything goes by itself, and kept with one tap. */
function WhatGoes({ deleting }: Pick<Privacy, 'deleting'>) {
  const { copy } = useBesideTodayCopy();
  const [toGo, setToGo] = useState<ToGo>();
  const [isKept, setIsKept] = useState(false);
  useEffect(() => void deleting.atOpening().then(setToGo, () => undefined), [deleting]);
  const keep = async () => {
    if (!(await deleting.keep()).ok) return;
    setToGo(undefined);
    setIsKept(true);
    focusHeading();
  };
  if (toGo?.all || toGo?.entries) return <ToGoCard toGo={toGo} onKeep={() => void keep()} />;
  return isKept ? <output>{copy.besideToday.kept}</output> : null;
}

/** After the first session that was kept, until it is put away for good. */
function InstallCard({ offer }: { readonly offer: InstallOffer }) {
  const { copy } = useBesideTodayCopy();
  const [, go] = useLocation();
  const [isDue, setIsDue] = useState(false);
  useEffect(() => void offer.isDue().then(setIsDue), [offer]);
  if (!isDue) return null;
  const dismiss = () => {
    setIsDue(false);
    focusHeading();
    void offer.dismiss();
  };
  return (
    <Card title={copy.besideToday.installTitle} lead={copy.besideToday.installLead}>
      <Button onClick={() => go(paths.install)}>{copy.besideToday.install}</Button>
      <Button look="quiet" onClick={dismiss}>
        {copy.besideToday.dismiss}
      </Button>
    </Card>
  );
}

/** What is seldom said on the first screen; it comes after everything that can be done there. */
export function BesideToday() {
  const privacy = usePrivacy();
  if (!privacy) return null;
  return (
    <>
      <WhatGoes deleting={privacy.deleting} />
      <InstallCard offer={privacy.installOffer} />
    </>
  );
}
