import { beginCourse } from '../domain/progression/course.ts';
import { progression } from './progression-setup.ts';

/** How each fact is taken in, whatever comes of it. */
const noted = {
  'session.recorded': { actions: 'noteSession' },
  'care.needed': { actions: 'noteNeed' },
  'pain.severe': { actions: 'noteSeverePain' },
  'decision.made': { actions: 'noteDecision' },
  'pregnancy.told': { actions: 'notePregnancy' },
  'day.came': { actions: 'noteDay' },
} as const;

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
        'session.recorded': { target: '.weighing', ...noted['session.recorded'] },
        'care.needed': { target: '.weighing', ...noted['care.needed'] },
        'pain.severe': { target: '.weighing', ...noted['pain.severe'] },
        'clinician.answered': { target: '.weighing', actions: 'noteAnswer' },
        'decision.made': { target: '.weighing', ...noted['decision.made'] },
        'pregnancy.told': { target: '.weighing', ...noted['pregnancy.told'] },
        'day.came': { target: '.weighing', ...noted['day.came'] },
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
      on: { ...noted, 'clinician.answered': { target: 'practising', actions: 'noteAnswer' } },
    },
  },
});
