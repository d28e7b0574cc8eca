import { beginCourse } from '../domain/progression/course.ts';
import { progression } from './progression-setup.ts';

const weighed = { target: '.weighing', actions: 'note' } as const;
const noted = { actions: 'note' } as const;

/**
 * Where somebody is with their sizes. Facts come in one after another, and each is weighed by the rules of the domain;
 * the first that applies names the state. Nothing here changes a size: the person decides, and that is a fact too. Out
 * of `resting` leads only a clinician's answer.
 */
export const progressionMachine = progression.createMachine({
  id: 'progression',
  context: ({ input: { ladder, plan, day } }) => beginCourse(ladder, plan, day),
  initial: 'practising',
  states: {
    practising: {
      initial: 'weighing',
      on: {
        'session.recorded': weighed,
        'care.needed': weighed,
        'pain.severe': weighed,
        'clinician.answered': weighed,
        'decision.made': weighed,
        'pregnancy.told': weighed,
        'day.came': weighed,
      },
      states: {
        weighing: {
          always: [
            { guard: 'needsCare', target: '#progression.resting' },
            { guard: 'hasNotBegun', target: 'findingStart' },
            { guard: 'isAfterAGap', target: 'returning' },
            { guard: 'keepsThisSize', target: 'maintaining' },
            { guard: 'mixesTwoSizes', target: 'mixing' },
            { guard: 'maySuggestMore', target: 'stepUpSuggested' },
            { guard: 'isEasy', target: 'comfortable' },
            { guard: 'hasSteppedBack', target: 'steppedBack' },
            { target: 'settling' },
          ],
        },
        findingStart: {},
        settling: {},
        comfortable: {},
        stepUpSuggested: {},
        mixing: {},
        steppedBack: {},
        returning: {},
        maintaining: {},
      },
    },
    resting: {
      on: {
        'session.recorded': noted,
        'care.needed': noted,
        'pain.severe': noted,
        'clinician.answered': { target: 'practising', actions: 'note' },
        'decision.made': noted,
        'pregnancy.told': noted,
        'day.came': noted,
      },
    },
  },
});
