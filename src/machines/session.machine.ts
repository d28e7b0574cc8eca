import { whileRunning, whileStill } from './while-guiding.ts';
import { beginContext } from './session-context.ts';
import { checkInRecordOf, sessionRecordOf } from './session-record.ts';
import { session } from './session-setup.ts';
import type { SaveOutcome } from './stores.ts';

/** A port that throws is broken wiring; the record is still in memory and can be offered again. */
const unexpected: SaveOutcome = { ok: false, reason: 'broken' };

/**
 * A session from "how is today?" to the journal. Steps are data in the plan, not states here; time comes in from the
 * player as facts, and the machine waits on nothing else. `session.stop` is accepted everywhere; a red flag leads to
 * `notToday` and from there nowhere.
 */
export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => beginContext(input),
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'comesBackReflecting', target: 'reflecting' },
        { guard: 'comesBackAdvised', target: 'afterCare.advised' },
        { guard: 'comesBackAfterCare', target: 'afterCare' },
        { guard: 'comesBackGuiding', target: 'inSession' },
        { guard: 'startsAtOnce', target: 'inSession', actions: 'beginSession' },
        { target: 'checkingIn' },
      ],
    },
    checkingIn: {
      on: {
        'checkIn.change': { actions: 'takeAnswers' },
        'checkIn.finish': { target: 'weighing', actions: 'assess' },
        'session.notToday': { target: 'notToday', actions: 'assess' },
        'session.stop': { target: 'left' },
      },
    },
    weighing: {
      always: [{ guard: 'hasRedFlag', target: 'notToday' }, { target: 'offering' }],
    },
    offering: {
      on: {
        'offer.choose': { guard: 'mayHave', actions: 'chooseOffer' },
        'offer.togglePhase': { actions: 'togglePhase' },
        'offer.hearNote': { actions: 'hearNote' },
        'offer.noteShown': { actions: 'noteShown' },
        'offer.chooseSize': { guard: 'mayHaveSize', actions: 'chooseSize' },
        'session.start': [
          { guard: 'isRestDay', target: 'notToday' },
          { guard: 'isFlaggedNow', target: 'left' },
          { guard: 'isOtherwiseNow', actions: 'weighAgain' },
          { target: 'inSession', actions: 'beginSession' },
        ],
        'session.notToday': { target: 'notToday' },
        'session.stop': { target: 'notToday' },
      },
    },
    notToday: {
      initial: 'keeping',
      on: { 'session.stop': { target: 'left' } },
      states: {
        keeping: {
          invoke: {
            src: 'keepRecord',
            input: ({ context }) => checkInRecordOf(context),
            onDone: [
              { guard: { type: 'wasKept', params: ({ event }) => event.output }, target: 'kept' },
              {
                target: 'notKept',
                actions: { type: 'noteSaveFailure', params: ({ event }) => event.output },
              },
            ],
            onError: { target: 'notKept', actions: { type: 'noteSaveFailure', params: unexpected } },
          },
        },
        kept: {},
        notKept: { on: { 'save.again': { target: 'keeping' } } },
      },
    },
    inSession: {
      initial: 'preparing',
      invoke: {
        id: 'player',
        src: 'player',
        input: ({ context: { plan, playheadMs } }) => {
          if (!plan) throw new Error('a session needs a plan');
          return { plan, fromMs: playheadMs };
        },
      },
      on: {
        'session.stop': [
          { guard: 'asksAfterCare', target: 'afterCare', actions: 'noteEndedEarly' },
          { target: 'reflecting', actions: 'noteEndedEarly' },
        ],
        'sound.lost': { actions: 'noteHearingLost' },
        'hearing.changed': { actions: 'notePrepared' },
      },
      states: {
        preparing: {
          on: {
            'session.stop': [
              { guard: 'nothingGuided', target: '#session.left' },
              { guard: 'asksAfterCare', target: '#session.afterCare', actions: 'noteEndedEarly' },
              { target: '#session.reflecting', actions: 'noteEndedEarly' },
            ],
            'track.prepared': [
              { guard: 'comesBackGuiding', target: 'guiding.paused', actions: 'notePrepared' },
              { target: 'guiding', actions: ['notePrepared', 'play'] },
            ],
          },
        },
        guiding: {
          initial: 'running',
          on: {
            'sound.interrupted': { target: '.interrupted', actions: 'noteInterruption' },
            'track.ended': { target: '#session.reflecting', actions: 'noteEnded' },
          },
          states: {
            running: { on: whileRunning },
            easing: { on: whileRunning },
            waiting: { on: whileRunning },
            paused: { on: { ...whileStill, 'sound.interrupted': {} } },
            interrupted: { on: { ...whileStill, 'session.pause': { target: 'paused', actions: 'pause' } } },
          },
        },
      },
    },
    /** Stop asks once what was noticed, and says what to do about it. After a red flag, or panic, nothing more is asked. */
    afterCare: {
      initial: 'asking',
      entry: 'beginAfterCare',
      states: {
        asking: {
          on: {
            'afterCare.change': { actions: 'takeAfterCare' },
            'afterCare.finish': [
              { guard: 'needsAdvice', target: 'advised' },
              { target: '#session.reflecting' },
            ],
            'session.takeUpAgain': {
              guard: 'wasStopped',
              target: '#session.inSession',
              actions: 'takeUpAgain',
            },
            'session.stop': [{ guard: 'needsAdvice', target: 'advised' }, { target: '#session.reflecting' }],
          },
        },
        advised: {
          entry: 'noteAdvised',
          on: {
            'afterCare.again': { guard: 'wasPanic', target: 'asking' },
            'afterCare.finish': [
              { guard: 'asksNoMore', target: '#session.saving' },
              { target: '#session.reflecting' },
            ],
            'session.stop': [
              { guard: 'asksNoMore', target: '#session.saving' },
              { target: '#session.reflecting' },
            ],
          },
        },
      },
    },
    reflecting: {
      on: {
        'reflection.change': { actions: 'takeReflection' },
        'reflection.finish': { target: 'saving' },
        'session.takeUpAgain': { guard: 'wasStopped', target: 'inSession', actions: 'takeUpAgain' },
        'session.letGo': { target: 'letGo' },
        'session.stop': { target: 'saving' },
      },
    },
    saving: {
      initial: 'keeping',
      on: { 'session.stop': {} },
      states: {
        keeping: {
          invoke: {
            src: 'keepRecord',
            input: ({ context }) => sessionRecordOf(context),
            onDone: [
              { guard: { type: 'wasKept', params: ({ event }) => event.output }, target: '#session.saved' },
              {
                target: 'notKept',
                actions: { type: 'noteSaveFailure', params: ({ event }) => event.output },
              },
            ],
            onError: { target: 'notKept', actions: { type: 'noteSaveFailure', params: unexpected } },
          },
        },
        notKept: {
          on: {
            'reflection.change': { actions: 'takeReflection' },
            'save.again': { target: 'keeping' },
            'session.stop': { target: '#session.left' },
            'session.letGo': { target: '#session.letGo' },
          },
        },
      },
    },
    saved: { type: 'final' },
    /** Nothing of it is kept. */
    letGo: { type: 'final' },
    left: { type: 'final' },
  },
});
