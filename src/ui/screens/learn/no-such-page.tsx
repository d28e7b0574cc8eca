import { Link } from 'wouter';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';

/** An address of another version, or with a slip in it. */
export function NoSuchPage() {
  const { copy } = useLearnCopy();
  return (
    <Page title={copy.learn.unknown} lead={copy.learn.unknownLead}>
      <p>
        <Link href={paths.learn}>{copy.learn.all}</Link>
      </p>
    </Page>
  );
}
