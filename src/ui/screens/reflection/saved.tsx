import { Link } from 'wouter';
import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';

/** The session is in the journal; nothing more is asked. */
export function Saved() {
  const { copy } = useCopy();
  const { keeping } = useServices();
  return (
    <Page
      title={copy.reflection.savedTitle}
      lead={keeping.kind === 'kept' ? copy.reflection.savedLead : copy.storage.memoryOnly[keeping.why]}
    >
      <p>
        <Link href={paths.journal}>{copy.reflection.toJournal}</Link>
      </p>
      <HomeLink />
    </Page>
  );
}
