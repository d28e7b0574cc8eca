import { useEffect, useState } from 'react';
import type { LearnTopic } from '../../../domain/learn/learn-topics.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { learnPages } from '../../copy/learn-pages.ts';
import type { LearnText } from '../../copy/learn-text.ts';
import { useServices } from '../../services.ts';

export type Reading = {
  /** As they are written; no words are in their gaps yet. */
  readonly pages: ReadonlyMap<LearnTopic, LearnText>;
  /** The plan in use, as far as there is one that can be read. */
  readonly plan: Protocol | undefined;
};

/** The pages of `topics`, which stays the same object, and what the plan makes of them; undefined until they are here. */
export function useReading(topics: readonly LearnTopic[]): Reading | undefined {
  const { protocol: slot } = useServices();
  const [reading, setReading] = useState<Reading>();
  const [trouble, setTrouble] = useState<Error>();
  useEffect(() => {
    let isAsked = true;
    const read = async () => {
      const asked = topics.map(async (topic) => [topic, await learnPages[topic]()] as const);
      const [kept, ...pages] = await Promise.all([slot.read(), ...asked]);
      const plan = kept.kind === 'value' ? kept.value : undefined;
      if (isAsked) setReading({ pages: new Map(pages), plan });
    };
    read().catch(setTrouble);
    return () => {
      isAsked = false;
    };
  }, [slot, topics]);
  // As any other part of a screen that cannot be loaded.
  if (trouble) throw trouble;
  return reading && topics.every((topic) => reading.pages.has(topic)) ? reading : undefined;
}
