import { charts } from './en/charts.ts';
import { en } from './en.ts';

/** All sentences, and those of the pictures: only their screen loads them. */
export const chartsEn = { ...en, charts };

export type ChartsCopy = typeof chartsEn;
