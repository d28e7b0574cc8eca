import type { Segment, SessionPlan } from '../../../planning/session-plan.ts';
import { usePicturesCopy } from '../../copy/use-pictures-copy.ts';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import type { Pictured } from '../../pictures/picture-of.tsx';
import { ShowPicture } from '../../pictures/show-picture.tsx';
import { pictureUnderWay } from './picture-under-way.ts';

type HowItLooksProps = {
  readonly plan: SessionPlan;
  readonly segment: Segment;
  readonly playheadMs: number;
};

/** The part under way in a picture, behind a tap, where there is one. It turns with the parts, and stays open. */
export function HowItLooks({ plan, segment, playheadMs }: HowItLooksProps) {
  const of = pictureUnderWay(plan, segment, playheadMs);
  return of ? <Shown of={of} /> : null;
}

function Shown({ of }: { readonly of: Pictured }) {
  const { copy } = usePicturesCopy();
  const details = useFocusWhenGone<HTMLDetailsElement>();
  return <ShowPicture ref={details} look="guiding" summary={copy.pictures.howItLooks} of={of} />;
}
