import * as killPoints from '../support/kill-points.ts';

Object.assign(globalThis, { killPoints });
