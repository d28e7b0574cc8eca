import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';

/** The session was let go, as the person wished. */
export function NotKept() {
  const { copy } = useCopy();
  return (
    <Page title={copy.reflection.notKeptTitle} lead={copy.reflection.notKeptLead}>
      <HomeLink />
    </Page>
  );
}
