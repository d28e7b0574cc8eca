import { Link } from 'wouter';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { HeldBack } from '../../../machines/holds-back.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import type { DeletionWord } from '../../progress-book.ts';

/** Why it is not deleted yet: the last try failed, or the entry holds something back. */
export type DeletionAsked =
  | { readonly kind: 'failed' }
  | { readonly kind: 'holdsBack'; readonly held: HeldBack };

type DeleteEntryProps = {
  readonly record: JournalRecord | undefined;
  readonly asked: DeletionAsked | undefined;
  readonly onYes: (record: JournalRecord, word: DeletionWord) => void;
  readonly onClose: () => void;
};

type HoldsBackProps = { readonly held: HeldBack; readonly onWord: (word: DeletionWord) => void };

/** What would open without the entry, and the person's word with which it is deleted all the same. */
function HoldsBack({ held: { remains, own, frees }, onWord }: HoldsBackProps) {
  const { copy } = useCopy();
  const stays = remains.length > 0 || own !== undefined;
  return (
    <>
      <Notice told>
        {remains.map((what) => (
          <p key={what}>{copy.journal.holds[what]}</p>
        ))}
        {own ? <p>{copy.journal.holdsSize(copy.sizes.rungName(own))}</p> : null}
        {stays ? <p>{copy.journal.holdsStay}</p> : null}
        {frees ? <p>{copy.journal.frees}</p> : null}
        {remains.includes('askFirst') ? <Link href={paths.progress}>{copy.progress.toProgress}</Link> : null}
      </Notice>
      <Button look="care" onClick={() => onWord('staysInForce')}>
        {stays ? copy.journal.deleteHeld : copy.journal.deleteFrees}
      </Button>
      {remains.length > 0 ? (
        <Button look="quiet" onClick={() => onWord('toldByMistake')}>
          {copy.journal.toldByMistake}
        </Button>
      ) : null}
    </>
  );
}

/** What would open by a deletion is said first, and that one failed. */
export function DeleteEntry({ record, asked, onYes, onClose }: DeleteEntryProps) {
  const { copy } = useCopy();
  return (
    <Ask
      open={record !== undefined}
      title={copy.journal.deleteTitle}
      lead={asked?.kind === 'failed' ? copy.journal.notDeleted : copy.journal.deleteLead}
      onClose={onClose}
    >
      <Button look="main" onClick={onClose}>
        {copy.journal.deleteNo}
      </Button>
      {asked?.kind === 'holdsBack' ? (
        <HoldsBack held={asked.held} onWord={(word) => record && onYes(record, word)} />
      ) : (
        <Button look="care" onClick={() => record && onYes(record, 'nothing')}>
          {copy.storage.tryAgain}
        </Button>
      )}
    </Ask>
  );
}
