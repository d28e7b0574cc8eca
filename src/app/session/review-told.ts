import * as v from 'valibot';
import type { Parsed } from '../../domain/parsed.ts';

const reviewToldSchema = v.object({
  protocolId: v.string(),
  reviewBy: v.string(),
  /** The person's calendar day on which it was said, YYYY-MM-DD. */
  on: v.string(),
});

/** Of which plan it was said that its day to be looked at again has passed. */
export type ReviewTold = v.InferOutput<typeof reviewToldSchema>;

export function parseReviewTold(stored: unknown): Parsed<ReviewTold> {
  const parsed = v.safeParse(reviewToldSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
