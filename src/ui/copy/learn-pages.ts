import type { LearnTopic } from '../../domain/learn/learn-topics.ts';
import type { LearnText } from './learn-text.ts';

/** Each page is a file of its own: only whoever reads one, or looks for a word in all of them, loads it. */
export const learnPages: Readonly<Record<LearnTopic, () => Promise<LearnText>>> = {
  floor: () => import('./en/learn/floor.ts').then(({ floor }) => floor),
  drops: () => import('./en/learn/drops.ts').then(({ drops }) => drops),
  care: () => import('./en/learn/care.ts').then(({ care }) => care),
  signs: () => import('./en/learn/signs.ts').then(({ signs }) => signs),
  setbacks: () => import('./en/learn/setbacks.ts').then(({ setbacks }) => setbacks),
  talking: () => import('./en/learn/talking.ts').then(({ talking }) => talking),
  'own-pace': () => import('./en/learn/own-pace.ts').then(({ ownPace }) => ownPace),
  together: () => import('./en/learn/together.ts').then(({ together }) => together),
};
