import { planOfText } from '../../src/adapters/sharing/plan-text.ts';
import type { NoPlan } from '../../src/machines/plan-sharing.ts';
import { comparePlans } from '../../src/domain/protocol/compare-plans.ts';
import { planFile } from '../../src/domain/protocol/plan-file.ts';
import { shownText } from '../../src/domain/protocol/shown-text.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { handOverEn } from '../../src/ui/copy/hand-over.en.ts';
import { sentencesOf } from '../../src/ui/screens/open-plan/read-problem.ts';
import type { Mutant } from './mutated-plans.ts';
import { evenings } from './plans-to-hand.ts';

/** What became of one input: a plan, or the kind of the sentence about it. */
type Ended = 'a plan' | NoPlan['kind'];

/** Characters that nobody sees, or that turn what follows, in a text that is shown. */
function faultsOfPlan(plan: Protocol): readonly string[] {
  const shown = [plan.title, plan.aim, plan.author, plan.clinic, plan.note];
  const hidden = shown.filter((text) => text !== undefined && shownText(text) !== text);
  // Whatever a plan is, it can be told of, and written again.
  comparePlans(evenings, plan).map((change) => handOverEn.accepting.change(change, String));
  planFile(plan);
  return hidden.map(() => 'a text with hidden characters');
}

/**
 * Reads an input as the app does. Rejects where it crashes, where something of it would be shown that must not be, or where
 * `signal` is aborted before it has ended.
 */
export async function readMutant({ how, text }: Mutant, signal: AbortSignal): Promise<Ended> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`${how}: did not end`)));
  });
  const read = await Promise.race([planOfText(text), aborted]);
  if (!read.ok) {
    const sentences = sentencesOf(handOverEn, read.why);
    const isSaid = sentences.length > 0 && sentences.every((each) => each.length > 10 && each.length < 400);
    if (!isSaid) throw new Error(`${how}: no sentence for ${JSON.stringify(read.why)}`);
    return read.why.kind;
  }
  const faults = faultsOfPlan(read.protocol);
  if (faults.length > 0) throw new Error(`${how}: ${faults.join(', ')}`);
  return 'a plan';
}
