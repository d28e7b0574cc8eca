import { Link } from 'wouter';
import { useCopy } from '../../copy/use-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import { useProgress } from '../progress/use-progress.ts';

/** Beside a list of what can go in: that a pregnancy, or what waits after one, has closed that for now. */
export function InsideClosed() {
  const { copy } = useCopy();
  const { read } = useProgress();
  const gate = read?.progress?.pregnancy;
  if (!gate || gate.kind === 'open' || !gate.bars.includes('inside')) return null;
  return (
    <Notice calm>
      <p>{copy.progress.todayRests}</p>
      <Link href={paths.progress}>{copy.progress.toProgress}</Link>
    </Notice>
  );
}
