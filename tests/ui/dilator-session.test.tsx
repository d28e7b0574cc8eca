import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { momentAt } from '../../src/planning/moment.ts';
import { plan } from '../../src/planning/plan.ts';
import {
  askedHeading,
  cutOffDilators,
  openCutOff,
  openDilators,
  partOf,
} from '../support/dilator-session.ts';
import { threeDilators } from '../support/ladders.ts';
import { heading } from '../support/open-app.tsx';
import { recordsIn } from '../support/ui-storage.ts';
import { everyWording } from '../support/ui-voice.ts';

const ready = () => screen.queryByRole('button', { name: 'I am ready' });
const kindNow = ({ player }: Awaited<ReturnType<typeof openDilators>>) =>
  momentAt(player().plan()!, player().playheadMs())?.segment.kind;

describe('a size that expands', () => {
  const wide = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;
  const widePlan = plan({
    protocol: gradualDilators,
    offer: 'asPlanned',
    turn: 5,
    chosen: [],
    sizes: {
      rungs: [wide, { id: 'd22', kind: 'dilator', diameterMm: 22 }],
      currentId: 'd22',
      offersNext: false,
    },
    voice: everyWording,
  });
  const wideIn = widePlan.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'wide');

  test('is asked about once afterwards, beside the two questions: nothing else knows how wide it was', async () => {
    const atMs = (wideIn?.endMs ?? 0) - 1000;
    const point = cutOffDilators(atMs, { plan: widePlan, stage: 'reflecting' });
    const { press, storage, user } = await openCutOff(point);
    await heading('That was a whole session');
    await user.click(screen.getByText('Add more, if you like'));
    await screen.findByText('Each of these can stay blank.');
    expect(screen.getAllByLabelText(/^Widest that it was/)).toHaveLength(1);
    await user.type(screen.getByLabelText('Widest that it was, with 15 to 40 mm, mm'), '20');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([
      { reflection: { sizes: [{ rungId: 'wide', widestMm: 20 }] } },
    ]);
  });

  test('is offered as the smaller one only as one that is opened less', async () => {
    const next = widePlan.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd22');
    const app = await openCutOff(cutOffDilators((next?.atMs ?? 0) + 30_000, { plan: widePlan }));
    await app.press('Go on');
    await app.press('Ease back');
    await app.guide(20_000);
    expect(
      await screen.findByRole('button', {
        name: 'A smaller size: the one that expands (15 to 40 mm, opened less)',
      }),
    ).toBeVisible();
  });
});

test('a depth that the plan names is shown while something goes in, as the most', async () => {
  const phases = gradualDilators.phases.map((phase) =>
    phase.kind === 'insert' ? { ...phase, depthMm: 60 } : phase,
  );
  const deepPlan = plan({
    protocol: { ...gradualDilators, phases },
    offer: 'asPlanned',
    turn: 5,
    chosen: [],
    sizes: threeDilators,
    voice: everyWording,
  });
  const insert = deepPlan.segments.find(({ kind }) => kind === 'insert');
  const app = await openCutOff(cutOffDilators((insert?.atMs ?? 0) + 5000, { plan: deepPlan }));
  await app.press('Go on');
  expect(await screen.findByText(/60 mm in at most/)).toBeVisible();
});

describe('“when you are ready”', () => {
  test('one large button goes on, in words of what is asked, and nothing counts down', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(1000);
    await heading('When you are ready');
    expect(ready()).toBeVisible();
    const left = screen.getByText(/left$/).textContent;
    const bar = screen.getByRole<HTMLProgressElement>('progressbar').value;
    await app.guide(100_000);
    expect(screen.getByText(/left$/)).toHaveTextContent(left ?? '');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(bar);
    await app.press('I am ready');
    await app.guide(20_000);
    expect(await heading('Rest at the opening')).toHaveFocus();
    expect(ready()).not.toBeInTheDocument();
  });

  test('what is asked stays there to be read for as long as the wait lasts', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(18_000);
    const asked = document.querySelector('[data-cue="prep.last-yes"]');
    expect(asked).toBeVisible();
    expect(asked?.textContent).not.toBe('');
  });

  test('“A little longer” says that there is no hurry, and waits as long again', async () => {
    const app = await openDilators(partOf('ready').atMs);
    const { endMs } = partOf('ready');
    await app.guide(120_000);
    await app.press('A little longer');
    await app.guide(2000);
    expect(document.querySelector('[data-cue="wait.still-here"]')).toBeVisible();
    await app.guide(endMs - app.player().playheadMs() + 30_000);
    expect(kindNow(app)).toBe('ready');
    expect(ready()).toBeVisible();
    await app.press('I am ready');
    await app.guide(20_000);
    expect(kindNow(app)).toBe('rest-at-opening');
  });

  test('however much longer it takes, it pauses when it is left alone, and never goes on by itself', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(100_000);
    await app.press('A little longer');
    await app.guide(20 * 60_000);
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(kindNow(app)).toBe('ready');
  });

  test('once answered the button goes, and the sentence is said to its end', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(1000);
    await app.press('I am ready');
    expect(ready()).not.toBeInTheDocument();
    expect(kindNow(app)).toBe('ready');
    await app.guide(20_000);
    expect(kindNow(app)).toBe('rest-at-opening');
  });

  test('left alone it pauses kindly, and “Go on” goes on past the wait', async () => {
    const app = await openDilators(partOf('ready').atMs);
    const { endMs } = partOf('ready');
    await app.guide(endMs);
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(screen.getByText(/^Nothing is lost\. Take as long as you like/)).toBeVisible();
    expect(ready()).not.toBeInTheDocument();
    expect(app.player().isPlaying()).toBe(false);
    await app.press('Go on');
    await app.guide(1000);
    expect(await heading('Rest at the opening')).toBeVisible();
  });

  test('in a pause the large button is “Go on”, and the question has no room of its own', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(1000);
    await app.press('Pause');
    expect(screen.getByRole('button', { name: 'Go on' })).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveAttribute('data-asks');
    await app.press('Go on');
    expect(screen.getByRole('main')).toHaveAttribute('data-asks', 'ready');
  });

  test('ease back and stop are there as ever, and easing back is no yes', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(1000);
    expect(screen.getByRole('button', { name: 'Stop' })).toBeEnabled();
    await app.press('Ease back');
    await app.guide(20_000);
    await app.press('Stay and go on');
    await app.guide(20_000);
    expect(ready()).toBeVisible();
  });

  test('where it takes the place of Skip, the focus goes to the heading and not to nowhere', async () => {
    const app = await openDilators(partOf('ready').atMs - 2000);
    screen.getByRole('button', { name: 'Skip this part' }).focus();
    await app.guide(4000);
    expect(await heading('When you are ready')).toHaveFocus();
  });

  test('the keyboard reaches it, and Enter says yes', async () => {
    const app = await openDilators(partOf('ready').atMs);
    await app.guide(1000);
    for (let presses = 0; presses < 10 && document.activeElement !== ready(); presses++) await app.user.tab();
    expect(ready()).toHaveFocus();
    await app.user.keyboard('{Enter}');
    await app.guide(20_000);
    expect(await heading('Rest at the opening')).toHaveFocus();
  });
});

describe('a hold', () => {
  const open = async () => {
    const app = await openDilators(partOf('hold', 1).atMs);
    await app.guide(1000);
    await heading('Hold');
    return app;
  };

  test('says its size in words, and quietly how long it has lasted', async () => {
    const app = await open();
    expect(screen.getByText('22 mm')).toHaveTextContent(/^22 mm · for 5 minutes$/);
    await app.guide(130_000);
    expect(screen.getByText('22 mm')).toHaveTextContent(/^22 mm · 2 of 5 minutes$/);
  });

  test('an ease back does not begin it anew', async () => {
    const app = await open();
    await app.guide(130_000);
    await app.press('Ease back');
    await app.guide(60_000);
    await app.press('Stay and go on');
    await app.guide(15_000);
    await heading('Hold');
    expect(screen.getByText('22 mm')).toHaveTextContent(/^22 mm · [23] of 5 minutes$/);
  });

  test('the way with the warm-up size says that size', async () => {
    const app = await openDilators(partOf('hold').atMs);
    await app.guide(1000);
    expect(screen.getByText('18 mm')).toBeVisible();
  });
});

test('a change of size says what comes out, and what is next', async () => {
  const app = await openDilators(partOf('change-size').atMs);
  await app.guide(1000);
  await heading('Change of size');
  expect(screen.getByText('18 mm · then 22 mm')).toBeVisible();
});

describe('after easing back', () => {
  async function choicesAt(atMs: number) {
    const app = await openDilators(atMs);
    await app.guide(1000);
    await app.press('Ease back');
    await app.guide(20_000);
    await heading('Ease back');
    const section = await screen.findByRole('region', { name: 'What would you like?' });
    const names = within(section)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    return { ...app, names };
  }

  test('there are five ways on, and the smaller size has its name', async () => {
    const { names } = await choicesAt(partOf('hold', 1).atMs + 30_000);
    expect(names).toEqual([
      'Stay and go on',
      'A smaller size: 18 mm',
      'Outside only',
      'Breathing only',
      'Finish kindly',
    ]);
  });

  test('with the smallest size in, no smaller one is named', async () => {
    const { names } = await choicesAt(partOf('hold').atMs + 30_000);
    expect(names).toEqual(['Stay and go on', 'Outside only', 'Breathing only', 'Finish kindly']);
  });

  test('no part can be skipped over the question, and pause and stop are there', async () => {
    await choicesAt(partOf('hold', 1).atMs + 30_000);
    const controls = within(screen.getByRole('region', { name: 'Session controls' }));
    expect(controls.getAllByRole('button')).toEqual(
      ['Pause', 'Ease back', 'Stop'].map((name) => controls.getByRole('button', { name })),
    );
  });

  test('once it is out, there is nothing to take out', async () => {
    const { names } = await choicesAt(partOf('clean-up').atMs + 1000);
    expect(names).toEqual(['Stay and go on', 'Breathing only', 'Finish kindly']);
  });

  test('a smaller size is changed to, and held', async () => {
    const { guide, player, press } = await choicesAt(partOf('hold', 1).atMs + 30_000);
    await press('A smaller size: 18 mm');
    await guide(15_000);
    await heading('Change of size');
    const ahead = player()
      .plan()!
      .segments.filter(({ endMs }) => endMs > player().playheadMs());
    expect(ahead.filter(({ kind }) => kind === 'hold').map(({ rungId }) => rungId)).toEqual(['d18']);
  });

  test('“Outside only” takes it out first', async () => {
    const { guide, press } = await choicesAt(partOf('hold', 1).atMs + 30_000);
    await press('Outside only');
    await guide(15_000);
    expect(await heading('Take it out')).toBeVisible();
  });
});

describe('if it feels gripped', () => {
  const help = () => screen.queryByText('If it feels gripped');

  test('help is behind one tap while something is in', async () => {
    const app = await openDilators(partOf('hold').atMs + 1000);
    await app.guide(1000);
    const words = /bear down very lightly/;
    expect(screen.getByText(words)).not.toBeVisible();
    await app.user.click(help()!);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('If there is sharp pain, press Stop.')).toBeVisible();
  });

  test.each(['settle', 'prepare', 'clean-up'] as const)('it is not there in %s', async (kind) => {
    const app = await openDilators(partOf(kind).atMs + 1000);
    await app.guide(1000);
    expect(help()).not.toBeInTheDocument();
  });
});

test('a whole dilator session goes to the journal with the minutes at each size, without typing', async () => {
  const app = await openDilators(partOf('settle').atMs);
  const { totalMs } = app.player().plan()!;
  while (app.player().playheadMs() < totalMs && app.player().isPlaying()) {
    await app.guide(30_000);
    if (ready()) await app.press('I am ready');
    if (screen.queryByRole('heading', { name: 'That was a whole session' })) break;
  }
  await heading('That was a whole session');
  expect(screen.getByText('18 mm for 3 minutes · 22 mm for 5 minutes')).toBeVisible();
  await app.press('Keep it in my journal');
  await heading('Kept');
  expect(await recordsIn(app.storage)).toMatchObject([
    { outcome: 'finished', sizes: [{ rung: { diameterMm: 18 } }, { rung: { diameterMm: 22 } }] },
  ]);
  await app.follow('Open the journal');
  expect(await screen.findByText('18 mm for 3 minutes · 22 mm for 5 minutes')).toBeVisible();
});

test('a session cut off while it waited comes back paused, and “Go on” waits again', async () => {
  const app = await openCutOff(cutOffDilators(partOf('ready').atMs + 5000));
  expect(await screen.findByText('Paused')).toBeVisible();
  await app.press('Go on');
  await app.guide(1000);
  await waitFor(() => expect(ready()).toBeVisible());
  await app.press('Stop');
  expect(await askedHeading()).toHaveFocus();
});
