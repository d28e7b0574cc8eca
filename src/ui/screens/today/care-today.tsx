import type { StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { SignsLink } from '../../parts/signs-link.tsx';
import { CareCard, SpokenWithClinician } from '../check-in/care-card.tsx';
import { SupportLink } from '../support/support-link.tsx';

type CareTodayProps = { readonly flag: StandingRedFlag; readonly onLifted: () => void };

/** A red flag of this day, before anything else on the screen. */
export function CareToday({ flag, onLifted }: CareTodayProps) {
  const { copy } = useCopy();
  return (
    <CareCard flag={flag} titled>
      <SupportLink />
      <p>{copy.notToday.flagNote}</p>
      <SignsLink />
      <SpokenWithClinician flag={flag} onLifted={onLifted} />
    </CareCard>
  );
}
