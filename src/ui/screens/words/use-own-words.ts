import { noOwnWords, type OwnWords } from '../../../domain/words/own-words.ts';
import { wordsOf } from '../../copy/words-of.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { useWordsTold } from '../../speaks.tsx';

/** The person's own words as they are kept; a change is spoken at once, also where it could not be kept. */
export function useOwnWords() {
  const { speakWith } = useWordsTold();
  const kept = useKept(useServices().ownWords, noOwnWords);
  return {
    ...kept,
    changeBy: (step: (now: OwnWords) => OwnWords) => {
      kept.changeBy(step);
      speakWith(wordsOf(step(kept.value)));
    },
  };
}
