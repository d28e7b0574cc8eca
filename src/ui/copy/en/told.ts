import type { AfterCare } from '../../../domain/check-in/after-care.ts';
import { guided } from './minutes.ts';
import { plural } from '../written.ts';

type Bleeding = NonNullable<AfterCare['bleeding']>;
type Pain = NonNullable<AfterCare['sharpPain']>;

/** What a session's entry in the journal says, beyond its first lines. */
export const told = {
  more: 'All of it',
  moreNamed: (what: string) => `All of it: ${what}`,
  named: (name: string, value: string) => `${name}: ${value}`,
  held: (name: string, ms: number) => (ms > 0 ? `${name} for ${guided(ms)}` : `${name}, begun and not held`),
  easedBack: (times: number) => plural(times, { one: 'Eased back once', other: `Eased back ${times} times` }),
  of10: (name: string, value: number) => `${name} ${value} of 10`,
  depth: (mm: number) => `Depth ${mm} mm`,
  widest: (mm: number) => `Opened to ${mm} mm`,
  before: 'Beforehand',
  during: 'How it was',
  around: 'With what, and where',
  afterwards: 'When it was stopped',
  note: 'Note',
  blank: 'Not recorded',
  noneNoticed: 'Nothing noticed, or nothing said',
  sharpPain: {
    eased: 'Sharp pain that eased',
    goesOn: 'Pain that went on, or was severe',
  } satisfies Record<Pain, string>,
  bled: {
    spotting: 'A little light bleeding',
    more: 'Bleeding that was more than a little',
  } satisfies Record<Bleeding, string>,
  bleeding: { none: 'No bleeding', spotting: 'A little light bleeding', more: 'More bleeding than that' },
  stopped: 'it has stopped',
  notStopped: 'it had not stopped',
  yesOrNo: {
    warmBath: { yes: 'Warm bath before', no: 'No warm bath' },
    onPeriod: { yes: 'On a period', no: 'Not on a period' },
    partnerPresent: { yes: 'With someone', no: 'Alone' },
  },
};
