import { useState } from 'react';
import { helpCountries } from '../../../domain/support/help-lines.ts';
import { hasNoTalk, linesFor, listedFor } from '../../../domain/support/lines-for.ts';
import { noOwnHelp } from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { CountryChoice } from './country-choice.tsx';
import { EditLines } from './edit-lines.tsx';
import { HelpLineItem } from './help-line-item.tsx';
import { regionOfBrowser } from './region-of-browser.ts';
import styles from './support.module.css';
import { WhereLinesComeFrom } from './where-lines-come-from.tsx';

type HelpLinesProps = {
  readonly heading: 'h2' | 'h3';
  /** In a session there is the list, and nothing to set up. */
  readonly canEdit?: boolean;
};

/** Until one was chosen, the country that the browser's language names, where it has lines. It is not kept. */
function nearCountry(): string | undefined {
  const near = regionOfBrowser();
  return near !== undefined && helpCountries.includes(near) ? near : undefined;
}

/** Whom to call: the person's own, and those of a country. */
export function HelpLines({ heading: Heading, canEdit = false }: HelpLinesProps) {
  const { copy } = useSupportCopy();
  const { ownHelp } = useServices();
  const { isRead, value: help, unreadable, failure, change, tryAgain } = useKept(ownHelp, noOwnHelp);
  const [isEditing, setIsEditing] = useState(false);
  if (!isRead) return <p>{copy.support.loadingLines}</p>;
  const country = help.country ?? nearCountry();
  const lines = linesFor(country, help);
  const maySet = unreadable !== 'newer';
  return (
    <section className={styles.part}>
      <Heading>{copy.support.linesTitle}</Heading>
      <p>{copy.support.linesLead}</p>
      {unreadable === 'damaged' || unreadable === 'newer' ? (
        <Notice calm>{copy.support.unreadable[unreadable]}</Notice>
      ) : null}
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      {isEditing ? (
        <EditLines help={help} country={country} onChange={change} onDone={() => setIsEditing(false)} />
      ) : (
        <ul className={styles.lines}>
          {lines.map((shown) => (
            <HelpLineItem key={shown.id} shown={shown} />
          ))}
        </ul>
      )}
      {country !== undefined && listedFor(country).length === 0 ? <p>{copy.support.noLines}</p> : null}
      {hasNoTalk(country, help) ? (
        <p>
          {copy.support.noTalk} {canEdit && maySet ? copy.support.addOne : null}
        </p>
      ) : null}
      <p className={styles.small}>{copy.support.callList}</p>
      {maySet ? (
        <CountryChoice country={country} onChoose={(chosen) => change({ ...help, country: chosen })} />
      ) : null}
      {canEdit && maySet && !isEditing ? (
        <div>
          <Button onClick={() => setIsEditing(true)}>{copy.support.edit}</Button>
        </div>
      ) : null}
      <WhereLinesComeFrom lines={listedFor(country)} />
    </section>
  );
}
