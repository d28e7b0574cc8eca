import type { LearnTopic } from '../../domain/learn/learn-topics.ts';
import type { SourceId } from '../../domain/source-of.ts';

export type LearnSection = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Short points after the paragraphs. */
  readonly list?: readonly string[];
  /** Where its numbers and claims come from; every section with a number in it names some. */
  readonly sources?: readonly (SourceId | 'ourDefault')[];
  /** What somebody may type who looks for this, and the section does not say. Never shown. */
  readonly searchWords?: readonly string[];
  /** Where the section sends whoever needs more than words; a link stands at its end. */
  readonly goesTo?: 'support';
};

/**
 * A page to read; `own` of ./gaps.ts stands where the person's own words do. Reading age 9 to 11, sentences of at most 20 words; tests/ui/reading-age.test.ts holds it to that.
 */
export type LearnText = {
  readonly title: string;
  /** One line, for the list of pages too. */
  readonly lead: string;
  readonly sections: readonly LearnSection[];
  /** Pages that go on from here. */
  readonly next?: readonly LearnTopic[];
  /** The day on which it was last written anew, YYYY-MM-DD. */
  readonly writtenOn: string;
  /** The clinician who has read it; absent as long as nobody has. */
  readonly reviewedBy?: string;
};
