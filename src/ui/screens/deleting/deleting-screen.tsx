import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { usePrivacy } from '../../parts/use-privacy.ts';
import { useServices } from '../../services.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { GoesByItself } from './goes-by-itself.tsx';

/** All of it at once, or what is old by itself. */
export function DeletingScreen() {
  const { copy } = usePrivacyCopy();
  const { keeping } = useServices();
  const privacy = usePrivacy();
  if (!privacy) return <Loading />;
  return (
    <Page title={copy.deleting.title} lead={copy.deleting.lead}>
      <DeleteEverything deleting={privacy.deleting} />
      {keeping.kind === 'kept' ? <GoesByItself deleting={privacy.deleting} /> : null}
    </Page>
  );
}
