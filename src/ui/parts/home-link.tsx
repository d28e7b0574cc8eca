import { Link } from 'wouter';
import { useCopy } from '../copy/use-copy.ts';
import { paths } from '../paths.ts';

export function HomeLink() {
  const { copy } = useCopy();
  return (
    <p>
      <Link href={paths.today}>{copy.notToday.home}</Link>
    </p>
  );
}
