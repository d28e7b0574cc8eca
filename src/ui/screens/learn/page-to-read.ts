import type { Readable } from '../../../domain/learn/reading-list.ts';
import type { LearnText } from '../../copy/learn-text.ts';

/** `page` as it is written: no words are in its gaps yet. */
export type PageToRead = { readonly readable: Readable; readonly page: LearnText };
