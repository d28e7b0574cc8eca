import { Link } from 'wouter';
import type { StaysOutside } from '../../../domain/check-in/readiness.ts';
import { type Copy } from '../../copy/en.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';

function said(copy: Copy, why: StaysOutside): string {
  if (why.kind !== 'waits') return copy.offer.because(why);
  const isAnswered = why.because.some((reason) => 'recordIds' in reason);
  return isAnswered ? copy.progress.todayRests : copy.progress.todayWaits;
}

/** That today stays outside, before anybody has begun, and the way to where it says more. */
export function OutsideToday({ why }: { readonly why: StaysOutside }) {
  const { copy } = useCopy();
  return (
    <Notice calm>
      <p>{said(copy, why)}</p>
      <Link href={paths.progress}>{copy.progress.link}</Link>
    </Notice>
  );
}
