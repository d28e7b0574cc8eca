import type { Protocol } from '../../domain/protocol/protocol.ts';
import { reviewPassed } from '../../domain/protocol/review-passed.ts';
import type { Slot } from '../../machines/stores.ts';
import type { ReviewTold } from './review-told.ts';

type ReviewStores = { readonly reviewTold: Slot<ReviewTold>; readonly today: () => string };

/** The day to look at the plan again, where it has passed, on the first day that it is said on; afterwards undefined. */
export async function sayReviewOnce(
  protocol: Protocol,
  { reviewTold, today }: ReviewStores,
): Promise<string | undefined> {
  const on = today();
  const reviewBy = reviewPassed(protocol, on);
  if (reviewBy === undefined) return undefined;
  const read = await reviewTold.read();
  const told = read.kind === 'value' ? read.value : undefined;
  const isTold = told?.protocolId === protocol.id && told.reviewBy === reviewBy;
  if (!isTold) await reviewTold.write({ protocolId: protocol.id, reviewBy, on });
  return isTold && told.on !== on ? undefined : reviewBy;
}
