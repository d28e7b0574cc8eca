import { median } from '../../scripts/measure/figures.ts';
import type { WalkReport } from '../support/kill-walk.ts';

type Row = { readonly what: string; readonly count: number; readonly median: string; readonly worst: string };

function row(what: string, figures: readonly number[]): Row {
  const inMs = (figure: number) => (figures.length === 0 ? '' : `${figure.toFixed(0)} ms`);
  return {
    what,
    count: figures.length,
    median: inMs(median(figures)),
    worst: inMs(Math.max(...figures)),
  };
}

/** What many walks together say; times are real ones, also of sessions that were played fast. */
export function soakFigures(reports: readonly WalkReport[]): readonly Row[] {
  const losses = reports.flatMap((report) => report.losses);
  const kills = reports.flatMap((report) => report.kills);
  const kinds = [...new Set(kills)].toSorted();
  return [
    row(
      'lost of what was heard, at normal speed',
      losses.filter(({ rate }) => rate === 1).map(({ ofMs }) => ofMs),
    ),
    row(
      'lost of what was heard, played 4 or 16 times as fast',
      losses.filter(({ rate }) => rate > 1).map(({ realMs }) => realMs),
    ),
    row(
      'an answer, from the tap to the disk',
      reports.flatMap(({ sinceAnswerMs }) => sinceAnswerMs),
    ),
    row(
      'a write',
      reports.flatMap(({ wroteMs }) => wroteMs),
    ),
    row(
      'last taps that were not there: how long before the kill',
      reports.flatMap(({ missing }) => missing.map(({ ageMs }) => ageMs)),
    ),
    ...kinds.map((kind) => ({
      what: kind,
      count: kills.filter((each) => each === kind).length,
      median: '',
      worst: '',
    })),
  ];
}
