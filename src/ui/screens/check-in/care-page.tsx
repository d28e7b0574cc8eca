import type { ReactNode } from 'react';
import type { StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { SignsLink } from '../../parts/signs-link.tsx';
import { SupportLink } from '../support/support-link.tsx';
import { CareCard, SpokenWithClinician } from './care-card.tsx';

type CarePageProps = {
  readonly flag: StandingRedFlag;
  readonly onLifted: () => void;
  /** What became of the check-in that it comes from. */
  readonly children?: ReactNode;
};

/** Instead of a session: what to do, and whom to call. It stands for the rest of the day. */
export function CarePage({ flag, onLifted, children }: CarePageProps) {
  const { copy } = useCopy();
  return (
    <Page title={copy.notToday.flagTitle[flag.urgency]}>
      <CareCard flag={flag} />
      <SupportLink />
      <p>{copy.notToday.flagNote}</p>
      {children}
      <SpokenWithClinician flag={flag} onLifted={onLifted} />
      <SignsLink />
      <HomeLink />
    </Page>
  );
}
