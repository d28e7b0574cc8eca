import type { ProgressBook } from '../../ui/progress-book.ts';
import type { BookParts } from './progress-book.ts';

/** The progress book, loaded when somebody opens it. */
export function openProgressBook(parts: BookParts): ProgressBook {
  const book = async () => (await import('./progress-book.ts')).makeProgressBook(parts);
  return {
    read: async () => (await book()).read(),
    decide: async (choice, rung, suggested) => (await book()).decide(choice, rung, suggested),
    answer: async (answer, answeredOn, about) => (await book()).answer(answer, answeredOn, about),
    tell: async (what) => (await book()).tell(what),
    takeOut: async (record, word) => (await book()).takeOut(record, word),
  };
}
