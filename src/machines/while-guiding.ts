import { beginAgain, changePlan } from './change-plan.ts';

/** While guided time runs, the playhead says whether the person is guided, eased or waited for. */
export const whileRunning = {
  'playhead.moved': [
    { guard: 'sleptLong', target: 'paused', actions: ['notePlayhead', 'noteClock', beginAgain('stand')] },
    { guard: 'waitRunsOut', target: 'paused', actions: ['notePlayhead', 'noteClock', 'pause'] },
    { guard: { type: 'isIn', params: ['ease'] }, target: 'easing', actions: ['notePlayhead', 'noteClock'] },
    {
      guard: { type: 'isIn', params: ['wait', 'ready'] },
      target: 'waiting',
      actions: ['notePlayhead', 'noteClock'],
    },
    { target: 'running', actions: ['notePlayhead', 'noteClock'] },
  ],
  'play.ordered': [
    { guard: 'stoodLong', actions: ['noteClock', beginAgain('goOn')] },
    { actions: 'noteClock' },
  ],
  'session.pause': { target: 'paused', actions: 'pause' },
  'session.skip': { actions: changePlan('skip', 'runs') },
  'session.longer': { actions: changePlan('longer', 'runs') },
  'session.shorter': { actions: changePlan('shorter', 'runs') },
  'session.repeat': { actions: changePlan('repeat', 'runs') },
  'session.easeBack': { actions: changePlan('easeBack', 'runs') },
  'session.carryOn': { actions: changePlan('carryOn', 'runs') },
  'session.moreTime': { actions: changePlan('moreTime', 'runs') },
  'session.smaller': { actions: changePlan('smaller', 'runs') },
  'session.outsideOnly': { actions: changePlan('outsideOnly', 'runs') },
  'session.breathingOnly': { actions: changePlan('breathingOnly', 'runs') },
  'session.finish': { actions: ['noteEndedEarly', changePlan('finish', 'runs')] },
} as const;

/**
 * While guided time stands still, every wish also sets it going again. How long it stood is known once the player is
 * told to play.
 */
export const whileStill = {
  'playhead.moved': [
    { guard: 'sleptLong', actions: ['notePlayhead', 'noteClock', beginAgain('stand')] },
    { guard: 'movesOn', actions: ['notePlayhead', 'noteClock'] },
  ],
  'session.resume': { target: 'running', actions: 'play' },
  'sound.resumed': [
    { guard: 'stoodLong', target: 'paused', actions: ['noteClock', beginAgain('stand')] },
    { target: 'running' },
  ],
  'session.skip': { target: 'running', actions: [changePlan('skip', 'stands'), 'play'] },
  'session.longer': { target: 'running', actions: [changePlan('longer', 'stands'), 'play'] },
  'session.shorter': { target: 'running', actions: [changePlan('shorter', 'stands'), 'play'] },
  'session.repeat': { target: 'running', actions: [changePlan('repeat', 'stands'), 'play'] },
  'session.easeBack': { target: 'easing', actions: [changePlan('easeBack', 'stands'), 'play'] },
  'session.carryOn': { target: 'running', actions: [changePlan('carryOn', 'stands'), 'play'] },
  'session.moreTime': { target: 'running', actions: [changePlan('moreTime', 'stands'), 'play'] },
  'session.smaller': { target: 'running', actions: [changePlan('smaller', 'stands'), 'play'] },
  'session.outsideOnly': { target: 'running', actions: [changePlan('outsideOnly', 'stands'), 'play'] },
  'session.breathingOnly': { target: 'running', actions: [changePlan('breathingOnly', 'stands'), 'play'] },
  'session.finish': {
    target: 'running',
    actions: ['noteEndedEarly', changePlan('finish', 'stands'), 'play'],
  },
} as const;
