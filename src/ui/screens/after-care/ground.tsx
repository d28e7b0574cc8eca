import type { ReactNode } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Page } from '../../parts/page.tsx';
import { Grounding } from '../support/grounding.tsx';
import { HelpLinesLater } from '../support/help-lines-later.tsx';

/** After panic: something to hold on to, company, and whom to call. No question about the body. */
export function Ground({ children }: { readonly children: ReactNode }) {
  const { copy } = useCopy();
  return (
    <Page title={copy.afterCare.groundTitle} lead={copy.afterCare.groundLead}>
      <Grounding heading="h2" />
      <p>{copy.afterCare.company}</p>
      <HelpLinesLater heading="h2" />
      {children}
    </Page>
  );
}
