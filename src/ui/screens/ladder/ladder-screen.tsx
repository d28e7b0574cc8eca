import { Link } from 'wouter';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { emptyLadder } from '../../../domain/ladder/ladder.ts';
import { InsideClosed } from './inside-closed.tsx';
import { MyLadder } from './my-ladder.tsx';
import { useKeptLadder } from './use-kept-ladder.ts';

/** The person's own sizes and steps, from the easiest. What cannot be read is left as it is. */
export function LadderScreen() {
  const { copy } = useCopy();
  const { keeping } = useServices();
  const { read, failure, change, tryAgain, beginAnew, readAgain } = useKeptLadder();
  if (!read) return <Loading />;
  if (read.kind === 'unreadable')
    return (
      <Page title={copy.sizes.title}>
        <Notice told>
          <p>{copy.sizes[read.why]}</p>
          {read.why === 'blocked' ? <Button onClick={readAgain}>{copy.storage.tryAgain}</Button> : null}
          {read.why === 'damaged' ? <Button onClick={beginAnew}>{copy.sizes.beginAnew}</Button> : null}
        </Notice>
        {failure ? <SaveTrouble failure={failure} onAgain={beginAnew} /> : null}
      </Page>
    );
  const ladder = read.kind === 'value' ? read.value : emptyLadder;
  return (
    <Page title={copy.sizes.title} lead={ladder.rungs.length > 0 ? copy.sizes.lead : copy.sizes.empty}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      <InsideClosed />
      <MyLadder
        ladder={ladder}
        change={change}
        trouble={failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      />
      {ladder.rungs.length > 0 ? (
        <p>
          <Link href={paths.progress}>{copy.progress.link}</Link>
        </p>
      ) : null}
    </Page>
  );
}
