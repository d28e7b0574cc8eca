import { Link } from 'wouter';
import type { AfterCareAdvice } from '../../../domain/check-in/after-care.ts';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { CareCard } from '../check-in/care-card.tsx';
import { AfterHard } from '../support/after-hard.tsx';
import { SupportLink } from '../support/support-link.tsx';

type SavedProps = Pick<SessionRecord, 'outcome'> & {
  readonly advice: AfterCareAdvice;
  /** By what was told of it, the session was hard. */
  readonly isHard: boolean;
};

/** The session is in the journal; nothing more is asked. Whom to call, if anybody, stays there. */
export function Saved({ advice, isHard, outcome }: SavedProps) {
  const { copy } = useCopy();
  const { keeping } = useServices();
  return (
    <Page
      title={copy.reflection.savedTitle}
      lead={keeping.kind === 'kept' ? copy.reflection.savedLead : copy.storage.memoryOnly[keeping.why]}
    >
      {advice.kind === 'call' ? <CareCard flag={{ urgency: advice.urgency, flags: [] }} titled /> : null}
      {isHard && advice.kind !== 'call' ? <AfterHard outcome={outcome} /> : null}
      {isHard && advice.kind === 'call' ? <SupportLink /> : null}
      <p>
        <Link href={paths.journal}>{copy.reflection.toJournal}</Link>
      </p>
      <HomeLink />
    </Page>
  );
}
