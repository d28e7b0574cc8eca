import { Link } from 'wouter';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { paths } from '../../paths.ts';

/** The way to something to hold on to, and to whom to call. */
export function SupportLink() {
  const { copy } = useFirstCopy();
  return (
    <p>
      <Link href={paths.support}>{copy.today.support}</Link>
    </p>
  );
}
