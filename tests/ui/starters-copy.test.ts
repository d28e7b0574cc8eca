import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { starterIds } from '../../src/domain/protocol/starter-ids.ts';
import { en as catalogue } from '../../src/ui/copy/en.ts';
import { catalogueInWords } from '../../src/ui/copy/gaps.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { groupNames, starterGroups } from '../../src/ui/screens/plan/starter-groups.ts';
import { shortSessions } from '../../src/ui/screens/short/short-sessions.ts';
import { starters } from '../support/starters.ts';

const en = catalogueInWords(catalogue, plainWords);

const offered = [
  ...groupNames.flatMap((name) => [...starterGroups[name]]),
  ...shortSessions.body.map(({ protocol }) => protocol),
  ...shortSessions.breath.map(({ protocol }) => protocol),
];

describe('every plan that comes with the app', () => {
  test('is offered in one place, but for the breath of the first screen', () => {
    const ids = ['breathe-with-me', ...offered.map(({ id }) => id)];
    expect(ids.toSorted()).toEqual(starterIds.toSorted());
  });

  test.each([...starters])(
    '$id has a title of its own, the same in the plan and on the screens',
    ({ id, title }) => {
      expect(en.starters[id]).toBe(title);
    },
  );

  test.each([...starters])('what $id is for is the same in the plan and on the screens', ({ id, aim }) => {
    expect(en.plan.aims[id]).toBe(aim);
  });

  test.each(offered.map(({ id }) => id))('%s says whom it is for', (id) => {
    expect(en.plan.forWhom[id]).toMatch(/\w.*\.$/);
  });

  test('no title gives away why somebody uses it: the first screen shows it', () => {
    const telling = /vagin|vulv|radio|birth|menopaus|lichen|cancer|orgasm|bladder|agenesis|MRKH|surg/i;
    expect(starters.filter(({ title }) => telling.test(title)).map(({ id }) => id)).toEqual([]);
  });
});

describe('until a clinician has reviewed it', () => {
  test.each([en.plan.starterNote, en.plan.others])('the page of plans says so: %s', (sentence) => {
    expect(sentence).toMatch(/no clinician has reviewed/i);
  });

  test.each(['README.md', 'docs/clinical-sources.md'])('%s says so', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/\*\*No clinician has reviewed/);
  });
});
