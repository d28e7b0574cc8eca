import { Link } from 'wouter';
import { useCopy } from '../copy/use-copy.ts';
import { paths } from '../paths.ts';

/** To the page that says when to call, and when it can wait. */
export function SignsLink() {
  const { copy } = useCopy();
  return (
    <p>
      <Link href={`${paths.learn}/signs`}>{copy.notToday.signs}</Link>
    </p>
  );
}
