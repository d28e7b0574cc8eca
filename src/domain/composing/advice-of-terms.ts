import { daysAWeek } from '../day.ts';
import { goesInside } from '../protocol/goes-inside.ts';
import { type Figure, lockOf } from '../protocol/lock-of.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { advice, type DraftProblem } from './draft-problem.ts';

const placeOfFigure: Readonly<Record<Figure, string>> = {
  startDate: 'clinician.startDate',
  minutes: 'clinician.minutes',
  frequency: 'clinician.frequency.times',
};

function when(applies: boolean, problem: () => DraftProblem): readonly DraftProblem[] {
  return applies ? [problem()] : [];
}

function adviceOfCalendar(protocol: Protocol, day: string): readonly DraftProblem[] {
  const { ledBy, schedule = [], clinician } = protocol;
  if (ledBy === 'comfort')
    return when(schedule.length > 0 || clinician !== undefined, () =>
      advice('ledBy', { kind: 'calendarNotUsed' }),
    );
  const lock = lockOf({ ...protocol, gates: [] }, [], day);
  if (lock.kind === 'open') return [];
  return lock.because.flatMap((reason): readonly DraftProblem[] => {
    if (reason.kind === 'figureMissing')
      return [advice(placeOfFigure[reason.figure], { kind: 'figureMissing' })];
    if (reason.kind !== 'calendarOver') return [];
    return [advice('schedule', { kind: 'calendarOver', until: reason.until })];
  });
}

function adviceOfFrequency({ ledBy, frequency, restDays = 0 }: Protocol): readonly DraftProblem[] {
  if (ledBy !== 'comfort' || frequency?.per !== 'week' || restDays === 0) return [];
  const days = daysAWeek - restDays;
  const most = frequency.upTo ?? frequency.times;
  return when(most > days, () => advice('restDays', { kind: 'oftenerThanRest', days }));
}

/** Rules for a larger size that another rule keeps from ever counting. */
function adviceOfSizes(protocol: Protocol): readonly DraftProblem[] {
  const { locks = [], stepUp, ledBy, schedule = [], ceiling } = protocol;
  const isLocked = locks.includes('size');
  const easyParts = ledBy === 'schedule' ? schedule.map(({ size }) => size === 'whenEasy') : [];
  const isUsed = ledBy === 'comfort' || easyParts.includes(true);
  return [
    ...when(stepUp !== undefined && isLocked, () => advice('stepUp', { kind: 'largerWhileLocked' })),
    ...when(stepUp !== undefined && !isLocked && !isUsed, () => advice('stepUp', { kind: 'easyNotUsed' })),
    ...easyParts.flatMap((isEasy, index) =>
      when(isEasy && isLocked, () => advice(`schedule.${index}.size`, { kind: 'largerWhileLocked' })),
    ),
    ...when(ceiling?.kind === 'step' && goesInside(protocol), () =>
      advice('ceiling', { kind: 'ceilingOutside' }),
    ),
  ];
}

/** What is worth a look on `day` (YYYY-MM-DD) in what stands around the phases. */
export function adviceOfTerms(protocol: Protocol, day: string): readonly DraftProblem[] {
  const { openingNote, reviewBy, nextVisit } = protocol;
  return [
    ...adviceOfFrequency(protocol),
    ...adviceOfCalendar(protocol, day),
    ...adviceOfSizes(protocol),
    ...when(openingNote !== undefined && !openingNote.words?.trim(), () =>
      advice('openingNote.words', { kind: 'noteWithoutWords' }),
    ),
    ...when(reviewBy !== undefined && reviewBy < day, () => advice('reviewBy', { kind: 'reviewPassed' })),
    ...when(nextVisit !== undefined && nextVisit < day, () => advice('nextVisit', { kind: 'visitPassed' })),
  ];
}
