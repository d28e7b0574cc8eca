import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { SpeakingContext } from './copy/speaking.ts';
import { plainWords, type Words } from './copy/words.ts';
import { Loading } from './parts/loading.tsx';
import { type Services, useServices } from './services.ts';

type OwnWordsSlot = Services['ownWords'];
type Spoken = { readonly from: OwnWordsSlot; readonly words: Words };

type WordsTold = {
  /** Every sentence has these words from now on. */
  readonly speakWith: (words: Words) => void;
  /** Something else may have changed them where they are kept. */
  readonly speakAnew: () => void;
};

const WordsToldContext = createContext<WordsTold>({ speakWith: () => {}, speakAnew: () => {} });

/** By which the app learns at once that the person's own words are others now. */
export function useWordsTold(): WordsTold {
  return use(WordsToldContext);
}

/** Where they cannot be read, the plain ones. */
async function wordsIn(slot: OwnWordsSlot): Promise<Words> {
  const read = await slot.read();
  return read.kind === 'value' ? (await import('./copy/words-of.ts')).wordsOf(read.value) : plainWords;
}

/** Speaks with the words of the person whose space is open. Nothing is said before they are known. */
export function Speaks({ children }: { readonly children: ReactNode }) {
  const { ownWords: from } = useServices();
  const speaking = use(SpeakingContext);
  const [spoken, setSpoken] = useState<Spoken>();
  /** An answer may come after its space was left. */
  const open = useRef<OwnWordsSlot>(undefined);
  const told = useMemo((): WordsTold => {
    const speakWith = (words: Words) => {
      if (open.current === from) setSpoken({ from, words });
    };
    return {
      speakWith,
      speakAnew: () => void wordsIn(from).then(speakWith, () => speakWith(plainWords)),
    };
  }, [from]);
  useEffect(() => {
    open.current = from;
    told.speakAnew();
  }, [from, told]);
  const words = spoken?.from === from ? spoken.words : undefined;
  const speaks = useMemo(() => words && { ...speaking, words }, [speaking, words]);
  if (!speaks) return <Loading />;
  return (
    <WordsToldContext value={told}>
      <SpeakingContext value={speaks}>{children}</SpeakingContext>
    </WordsToldContext>
  );
}
