import { Link } from 'wouter';
import { useCopy } from '../../copy/use-copy.ts';
import { paths } from '../../paths.ts';
import { hourName } from '../reminders/time-names.ts';

/** The hour that the person chose for today, as long as nothing has been done. */
export function TimeToday({ at }: { readonly at: string }) {
  const { copy } = useCopy();
  return (
    <p>
      {copy.reminders.today(hourName(at))} <Link href={paths.times}>{copy.reminders.change}</Link>
    </p>
  );
}
