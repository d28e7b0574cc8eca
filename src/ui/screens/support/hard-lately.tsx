import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Notice } from '../../parts/notice.tsx';

/** After a hard session, before today's questions: less is a whole session. */
export function HardLately() {
  const { copy } = useSupportCopy();
  return <Notice calm>{copy.support.hardLately}</Notice>;
}
