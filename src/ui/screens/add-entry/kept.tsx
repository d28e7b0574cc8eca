import { Link } from 'wouter';
import { flaggedBy } from '../../../domain/check-in/standing-red-flag.ts';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { pairsWorthShowing, worthShowingFrom } from '../../../domain/journal/questionnaire-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SignsLink } from '../../parts/signs-link.tsx';
import { WhereFrom } from '../../parts/where-from.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { CareCard } from '../check-in/care-card.tsx';
import { dayName } from '../journal/dates.ts';

/** The entry is in the journal; what it asks somebody to be told about is said here. */
export function Kept({ record }: { readonly record: JournalRecord }) {
  const { copy } = useCopy();
  const { keeping } = useServices();
  const [flag] = flaggedBy(record);
  const worthShowing = record.kind === 'questionnaire' ? pairsWorthShowing(record) : [];
  const lead =
    keeping.kind === 'kept'
      ? copy.entries.keptLead(dayName(record.day))
      : copy.storage.memoryOnly[keeping.why];
  return (
    <Page title={copy.entries.keptTitle} lead={lead}>
      {flag ? (
        <CareCard flag={flag} titled>
          <SignsLink />
        </CareCard>
      ) : null}
      {worthShowing.length > 0 ? (
        <Notice>
          <p>{copy.questions.worthShowing}</p>
          <WhereFrom limits={worthShowing.map((pair) => worthShowingFrom[pair])} />
        </Notice>
      ) : null}
      <p>
        <Link href={paths.journal}>{copy.reflection.toJournal}</Link>
      </p>
      <p>
        <Link href={paths.addEntry}>{copy.entries.another}</Link>
      </p>
    </Page>
  );
}
