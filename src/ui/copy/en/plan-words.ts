import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Frequency } from '../../../domain/protocol/frequency.ts';
import type { HomeworkItem, HomeworkKind } from '../../../domain/protocol/homework.ts';
import type { Phase, SizeMeant } from '../../../domain/protocol/phase.ts';
import type { Ceiling } from '../../../domain/protocol/protocol-terms.ts';
import { sizeMeantBy } from '../../../domain/protocol/size-meant.ts';
import { minutes } from './minutes.ts';
import { phases } from './phases.ts';
import { rungName } from './sizes.ts';
import { listed } from '../written.ts';
import { counted } from './counted.ts';

const times = ['', 'once', 'twice'];

/** "3 to 5 times a week". */
export function frequencyWords({ times: least, upTo, per }: Frequency): string {
  if (upTo !== undefined && upTo > least) return `${least} to ${upTo} times a ${per}`;
  return `${times[least] ?? `${least} times`} a ${per}`;
}

/** "22 mm", "One finger". */
export function ceilingWords(ceiling: Ceiling): string {
  return rungName({ ...ceiling, id: 'ceiling' } as Rung);
}

function secondsWords(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (seconds < 120 && rest > 0) return counted(seconds, 'second', 'seconds');
  return rest === 0 ? minutes(whole * 60_000) : `${minutes(whole * 60_000)} ${rest} seconds`;
}

/** How much a part asks for: "3 times 10", "5 minutes". Empty where it counts in nothing. */
export function amountWords(phase: Phase): string {
  switch (phase.kind) {
    case 'breathe':
    case 'rest-at-opening':
    case 'insert':
    case 'remove':
      return counted(phase.breaths, 'breath', 'breaths');
    case 'drops':
      return phase.sets === undefined || phase.sets === 1
        ? counted(phase.reps, 'time', 'times')
        : `${phase.sets} times ${phase.reps}`;
    case 'toning':
      return counted(phase.reps, 'time', 'times');
    case 'stretch':
      return counted(phase.stretches.length, 'stretch', 'stretches');
    case 'close':
      return '';
    default:
      return secondsWords(phase.seconds);
  }
}

/** "with the next size up", "22 mm at most"; empty where it is today's own. */
function sizeWords(size: SizeMeant | undefined): string {
  if (size === undefined || size === 'current') return '';
  if (size === 'smaller') return 'with the size below';
  return size === 'next' ? 'with the next size up' : `${rungName(mm(size.diameterMm))} at most`;
}

function mm(diameterMm: number): Rung {
  return { id: 'named', kind: 'dilator', diameterMm };
}

/** "Hold, with the next size up". */
export function phaseWords(phase: Phase): string {
  const depth =
    phase.kind === 'insert' && phase.depthMm !== undefined ? `${phase.depthMm} mm in at most` : '';
  return listed([phases[phase.kind], sizeWords(sizeMeantBy(phase)), depth].filter(Boolean));
}

const homeworkNames = {
  stretches: 'Stretches',
  strength: 'Strength',
  massage: 'Massage',
  drops: 'Pelvic drops',
  breathing: 'Breathing',
  device: 'Device',
  other: 'Also',
} satisfies Record<HomeworkKind, string>;

const deviceNames = { biofeedback: 'Biofeedback', eStim: 'E-stim' };

/** "Stretches: child’s pose, 5 minutes, twice a day". */
export function homeworkWords({ what, text, device, minutes: each, frequency }: HomeworkItem): string {
  const name = device ? deviceNames[device] : homeworkNames[what];
  const told = [
    ...(text === undefined ? [] : [text]),
    ...(each === undefined ? [] : [minutes(each * 60_000)]),
    ...(frequency === undefined ? [] : [frequencyWords(frequency)]),
  ];
  return told.length === 0 ? name : `${name}: ${listed(told)}`;
}
