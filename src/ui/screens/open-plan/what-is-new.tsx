import { comparePlans } from '../../../domain/protocol/compare-plans.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { dayName } from '../journal/dates.ts';
import styles from './open-plan.module.css';

type WhatIsNewProps = { readonly current: Protocol; readonly offered: Protocol };

/** What would change for the person: of a new version at once, beside another plan altogether behind a tap. */
export function WhatIsNew({ current, offered }: WhatIsNewProps) {
  const { copy } = useHandOverCopy();
  const changes = comparePlans(current, offered);
  if (changes.length === 0) return <p>{copy.accepting.nothingNew}</p>;
  const list = (
    <ul className={styles.changes}>
      {changes.map((change) => {
        const words = copy.accepting.change(change, (day) => dayName(day, true));
        return <li key={JSON.stringify(change)}>{words}</li>;
      })}
    </ul>
  );
  if (current.id === offered.id) return <Card title={copy.accepting.news}>{list}</Card>;
  return <More summary={copy.accepting.newsOf(titleOf(copy, current), changes.length)}>{list}</More>;
}
