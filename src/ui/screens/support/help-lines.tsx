import { listedFor } from '../../../domain/support/lines-for.ts';
import { noOwnHelp } from '../../../domain/support/own-help.ts';
import { whoseLines } from '../../../domain/support/whose-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { CountryOfLines } from './country-of-lines.tsx';
import { LinesOfCountry } from './lines-of-country.tsx';
import { regionOfBrowser } from './region-of-browser.ts';
import styles from './support.module.css';
import { WhereLinesComeFrom } from './where-lines-come-from.tsx';

type HelpLinesProps = {
  readonly heading: 'h2' | 'h3';
  /** Without it, as in a session, the country can be chosen, and nothing else is changed. */
  readonly canEdit?: boolean;
};

/** Whom to call: the person's own, and those of a country. */
export function HelpLines({ heading: Heading, canEdit = false }: HelpLinesProps) {
  const { copy } = useSupportCopy();
  const { ownHelp } = useServices();
  const { isRead, value: help, unreadable, failure, changeBy, tryAgain } = useKept(ownHelp, noOwnHelp);
  if (!isRead) return <p>{copy.support.loadingLines}</p>;
  const whose = whoseLines(help, regionOfBrowser());
  const maySet = unreadable !== 'newer';
  const choose = (country: string) => changeBy((now) => ({ ...now, country }));
  return (
    <section className={styles.part}>
      <Heading>{copy.support.linesTitle}</Heading>
      <p>{copy.support.linesLead}</p>
      {unreadable === 'damaged' || unreadable === 'newer' ? (
        <Notice calm>{copy.support.unreadable[unreadable]}</Notice>
      ) : null}
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <CountryOfLines whose={whose} onChoose={maySet ? choose : undefined} />
      <LinesOfCountry
        country={whose.country}
        help={help}
        onChange={canEdit && maySet ? changeBy : undefined}
      />
      <p className={styles.small}>{copy.support.callList}</p>
      <WhereLinesComeFrom lines={listedFor(whose.country)} />
    </section>
  );
}
