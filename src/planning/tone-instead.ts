import type { CueId } from './cue-ids.ts';
import type { ToneCueId } from './tone-cue-ids.ts';

/** By how a cue's id begins; the first that fits counts. */
const tones: readonly (readonly [beginning: RegExp, tone: ToneCueId])[] = [
  [/^(breath\.in$|insert\.in-|count\.in-)/, 'chime.in'],
  [/^(breath\.out$|insert\.(out-|stay-here)|count\.out-|remove\.exhale|drop\.return)/, 'chime.out'],
  [/^(drop\.inhale|tone\.drop)/, 'chime.drop'],
  [/^(hold\.minute|count\.min-)/, 'chime.minute'],
  [/^(hold\.half|stretch\.half)/, 'chime.half'],
  [/^(hold\.two-left|hold\.last-minute|breath\.last)/, 'chime.last'],
  [/^(pause\.|wait\.pausing)/, 'chime.pause'],
  [/^stop\./, 'chime.stop'],
  // What asks the person to do something, or to change something.
  [
    /^(prep\.last-yes|insert\.(rest-at|settled)|hold\.(start|end)|size\.(new|prepare)|remove\.ready)/,
    'chime.switch',
  ],
  [/^(stretch|touch|move|massage|ease|consent\.still-yes)(\.|$)/, 'chime.switch'],
  [/^(wait|tampon|finger)\./, 'chime.switch'],
  [/^(breath\.(hold|rest)|drop\.(set-rest|squeeze)|tone\.(lift|rest)|clean\.tool)/, 'chime.switch'],
];

/** The tone that says what a spoken cue is there for; undefined for sentences that only explain. */
export function toneInsteadOf(id: CueId): ToneCueId | undefined {
  return tones.find(([beginning]) => beginning.test(id))?.[1];
}
