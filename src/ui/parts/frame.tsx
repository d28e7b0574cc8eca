import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { paths } from '../paths.ts';
import { focusHeading } from './focus-heading.ts';
import styles from './frame.module.css';
import { OfflineLine } from './offline-line.tsx';

/** Whether this link is where the person is, or what that belongs to. */
function currentFor(href: string, here: string): 'page' | 'true' | undefined {
  if (href === here) return 'page';
  return href !== paths.today && here.startsWith(`${href}/`) ? 'true' : undefined;
}

/** The frame around every screen but the session: the way to the others. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { copy } = useFirstCopy();
  const [here] = useLocation();
  const links = [
    { href: paths.today, name: copy.nav.today },
    { href: paths.journal, name: copy.nav.journal },
    { href: paths.plan, name: copy.nav.plan },
    { href: paths.settings, name: copy.nav.settings },
  ];
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={focusHeading}>
        {copy.skipToContent}
      </button>
      <header className={styles.top}>
        <nav className={styles.nav} aria-label={copy.nav.label}>
          {links.map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              aria-current={currentFor(href, here)}
              className={[styles.link, currentFor(href, here) ? styles.here : ''].filter(Boolean).join(' ')}
            >
              {name}
            </Link>
          ))}
        </nav>
      </header>
      {children}
      <OfflineLine />
    </div>
  );
}
