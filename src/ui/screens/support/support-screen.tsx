import { Link } from 'wouter';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { Grounding } from './grounding.tsx';
import { HelpLines } from './help-lines.tsx';
import styles from './support.module.css';

/** Something to hold on to first, then whom to call. No question about the body, and none that has to be answered. */
export function SupportScreen() {
  const { copy } = useSupportCopy();
  const pages = [
    { path: `${paths.learn}/own-pace`, name: copy.support.toPace },
    { path: `${paths.learn}/together`, name: copy.support.toTogether },
    { path: `${paths.learn}/setbacks`, name: copy.support.toSetbacks },
  ];
  return (
    <Page title={copy.support.title} lead={copy.support.lead}>
      <Grounding heading="h2" />
      <HelpLines heading="h2" canEdit />
      <ul className={styles.links}>
        {pages.map(({ path, name }) => (
          <li key={path}>
            <Link href={path}>{name}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{copy.support.groundSource}</p>
    </Page>
  );
}
