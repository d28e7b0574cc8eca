import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { StandingRedFlag } from '../../src/domain/check-in/standing-red-flag.ts';
import { toldSituations } from '../../src/domain/protocol/told-situation.ts';
import { setUp as words } from '../../src/ui/copy/en/set-up.ts';
import type { Stamp } from '../../src/machines/session-events.ts';
import type { SaveOutcome } from '../../src/machines/stores.ts';
import type { ProgressBook } from '../../src/ui/progress-book.ts';
import type { DaysCare } from '../../src/ui/services.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { circumstance, fourDilators } from '../support/progress-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const first = 'What brings you here?';
const later = ['Which words do you like?', 'Is there something you practise with?', 'Who guides you?'];
const last = 'Which plan do you want to begin with?';
const questions = [first, ...later, last];

/** Each word a second after the one before. */
function secondBySecond(): () => Stamp {
  let told = 0;
  return () => {
    told += 1;
    const at = new Date(Date.UTC(2026, 10, 22, 19, 30, told)).toISOString();
    return { id: `told-${told}`, at, day: '2026-11-22' };
  };
}

async function openSetUp(storage: TestStorage = makeTestStorage(), question = first) {
  const app = openApp({ path: '/set-up', storage, stampNow: secondBySecond() });
  await heading(question);
  const goTo = async (wanted: string) => {
    for (const each of questions.slice(0, questions.indexOf(wanted))) {
      await heading(each);
      await app.press('Skip this one');
    }
    await heading(wanted);
  };
  /** Once the journal was read; until then it is held. */
  const tickPregnancy = async () => {
    const box = await screen.findByRole('checkbox', { name: 'I am pregnant' });
    await waitFor(() => expect(box).not.toHaveAttribute('aria-disabled'));
    await app.user.click(box);
  };
  return { ...app, goTo, tickPregnancy };
}

async function storageWith(slots: Readonly<Record<string, unknown>>): Promise<TestStorage> {
  const storage = makeTestStorage();
  for (const [name, stored] of Object.entries(slots)) await putRaw(storage, name, stored);
  return storage;
}

const noted = async (): Promise<SaveOutcome> => ({ ok: true });

const silentBook: ProgressBook = {
  read: () => new Promise(() => {}),
  decide: noted,
  answer: noted,
  tell: noted,
  takeOut: noted,
};

function careThatAnswers(standing: DaysCare['standing']): DaysCare {
  return { standing, spokenWithClinician: noted };
}

describe('setting up', () => {
  test('can be skipped whole, and the first session is one press away', async () => {
    const { press, storage } = await openSetUp();
    for (const question of questions) {
      expect(await heading(question)).toHaveFocus();
      await press('Skip this one');
    }
    expect(await heading('Ready')).toHaveFocus();
    expect(await recordsIn(storage)).toEqual([]);
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    expect(await readRaw(storage, 'sound')).toBeUndefined();
    await press('Begin');
    await heading('How is today?');
  });

  test('says how far one is in words, and has the ways back and out at every question', async () => {
    const { press } = await openSetUp();
    for (const [index, question] of questions.entries()) {
      await heading(question);
      expect(screen.getByText(new RegExp(`^${index + 1} of 5\\. `))).toBeVisible();
      for (const name of ['Back', 'Skip this one', 'That is enough for now'])
        expect(screen.getByRole('button', { name })).toBeVisible();
      await press('Go on');
    }
    await heading('Ready');
  });

  test('goes on where it was left, with what was said', async () => {
    const { press, tick, close, storage } = await openSetUp();
    await tick('Endometriosis');
    await press('Go on');
    await heading('Which words do you like?');
    await press('That is enough for now');
    await screen.findByText('Go on setting up');
    close();
    const again = await openSetUp(storage, 'Which words do you like?');
    await again.press('Back');
    await heading(first);
    expect(screen.getByRole('checkbox', { name: 'Endometriosis' })).toBeChecked();
  });

  test('what was ticked and not gone on with is there again, too', async () => {
    const { tick, close, storage } = await openSetUp();
    await tick('After vaginoplasty');
    close();
    await openSetUp(storage);
    expect(screen.getByRole('checkbox', { name: 'After vaginoplasty' })).toBeChecked();
  });

  test('can be changed later, one answer at a time', async () => {
    const done = Object.fromEntries(
      ['situation', 'words', 'sizes', 'voice', 'plan'].map((step) => [step, 'answered']),
    );
    const storage = await storageWith({ 'setting up': { schema: 1, steps: done } });
    const { press, pick } = await openSetUp(storage, 'Ready');
    await press('Change: Who guides you');
    await heading('Who guides you?');
    await pick(/^Soft tones/, 'How do you want to be guided?');
    await press('Go on');
    await heading('Ready');
    await waitFor(async () => expect(await readRaw(storage, 'sound')).toMatchObject({ guidance: 'tones' }));
  });

  test('needs nothing but the keyboard, and no typing', async () => {
    const { user, storage } = await openSetUp();
    const tabTo = async (element: HTMLElement) => {
      for (let presses = 0; presses < 60 && document.activeElement !== element; presses++) await user.tab();
      expect(element).toHaveFocus();
    };
    await tabTo(await screen.findByRole('checkbox', { name: 'After childbirth' }));
    await user.keyboard(' ');
    for (const question of questions) {
      await heading(question);
      await tabTo(screen.getByRole('button', { name: 'Go on' }));
      await user.keyboard('{Enter}');
    }
    expect(await heading('Ready')).toHaveFocus();
    expect(await readRaw(storage, 'setting up')).toMatchObject({
      situation: { kind: 'told', situations: ['afterBirth'] },
      steps: { plan: 'answered' },
    });
  });

  test('an answer that could not be kept is said, and can be tried again', async () => {
    const { tick, press, storage } = await openSetUp();
    storage.trouble.writeFails = 'full';
    await tick('Endometriosis');
    const trouble = await screen.findByRole('alert');
    storage.trouble.writeFails = undefined;
    await press(within(trouble).getByRole('button').textContent ?? '');
    await waitFor(async () => expect(await readRaw(storage, 'setting up')).toMatchObject({ schema: 1 }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  test('what cannot be read is moved aside by the first new answer, and what is newer is left alone', async () => {
    const damaged = await openSetUp(await storageWith({ 'setting up': { schema: 1, steps: 7 } }));
    expect(await screen.findByText(/cannot be read\. A new answer puts it aside/)).toBeVisible();
    await damaged.tick('Endometriosis');
    await waitFor(async () =>
      expect(await readRaw(damaged.storage, 'setting up')).toMatchObject({ situation: { kind: 'told' } }),
    );
    damaged.close();
    const newer = { schema: 2, shape: 'nobody knows yet' };
    const later = await openSetUp(await storageWith({ 'setting up': newer }));
    expect(await screen.findByText(/kept by a newer version of Unfurl\. It stays as it is/)).toBeVisible();
    await later.tick('Endometriosis');
    expect(screen.getByRole('checkbox', { name: 'Endometriosis' })).toBeChecked();
    await later.goTo('Which plan do you want to begin with?');
    expect((await screen.findAllByText('You told of endometriosis.'))[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(await readRaw(later.storage, 'setting up')).toEqual(newer);
  });
});

describe('what brings somebody here', () => {
  test('has every situation, pregnancy, none of these, and silence; none is ticked beforehand', async () => {
    await openSetUp();
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes).toHaveLength(toldSituations.length + 3);
    for (const box of boxes) expect(box).not.toBeChecked();
    expect(screen.getByText(words.situation.does)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).toHaveAccessibleDescription(
      /^This one does more: it is noted in your journal/,
    );
  });

  test('none of these stands alone, and so does not saying', async () => {
    const { tick, storage } = await openSetUp();
    await tick('Endometriosis');
    await tick('None of these');
    expect(screen.getByRole('checkbox', { name: 'Endometriosis' })).not.toBeChecked();
    await tick('I would rather not say');
    expect(screen.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
    await tick('Menopause, or low oestrogen for another reason');
    expect(screen.getByRole('checkbox', { name: 'I would rather not say' })).not.toBeChecked();
    await waitFor(async () =>
      expect(await readRaw(storage, 'setting up')).toMatchObject({
        situation: { kind: 'told', situations: ['menopause'] },
      }),
    );
  });
});

describe('a pregnancy told while setting up', () => {
  test('is asked about once more; a no notes nothing', async () => {
    const { press, storage, tickPregnancy } = await openSetUp();
    await tickPregnancy();
    await screen.findByRole('dialog', { name: 'I am pregnant' });
    await press('No');
    expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).not.toBeChecked();
    expect(await recordsIn(storage)).toEqual([]);
  });

  test('is the fact of the journal that holds insertion, in the plan step and before a session', async () => {
    const storage = await storageWith({ plan: gradualDilators, ladder: fourDilators });
    const { tick, press, close, tickPregnancy } = await openSetUp(storage);
    await tick(/^Vaginismus/);
    await tickPregnancy();
    await press('Yes, note it');
    expect(await screen.findByText(/^Closed for now: anything inside/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).toBeChecked();
    expect(await recordsIn(storage)).toMatchObject([{ kind: 'circumstance', what: 'pregnancyBegan' }]);
    expect(JSON.stringify(await readRaw(storage, 'setting up'))).not.toMatch(/pregnan/i);
    for (const question of questions.slice(0, -1)) {
      await heading(question);
      await press('Go on');
    }
    await heading(last);
    expect(await screen.findByText(/^Closed for now: anything inside/)).toBeVisible();
    expect(await screen.findByRole('heading', { level: 2, name: 'First steps' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Gradual dilators' })).not.toBeInTheDocument();
    close();
    const session = openApp({ path: '/session', storage });
    await heading('How is today?');
    await session.press('See what today could be');
    await heading('Today could be');
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
    expect(screen.getByText(/^You told of a pregnancy/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Outside only/ })).toBeChecked();
  });

  test('one that was told before is ticked, and its end is told in the same place', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(circumstance('pregnancyBegan', '2026-11-01'));
    const { press, tickPregnancy } = await openSetUp(storage);
    expect(await screen.findByRole('checkbox', { name: 'I am pregnant' })).toBeChecked();
    await tickPregnancy();
    await screen.findByRole('dialog', { name: 'The pregnancy has ended' });
    await press('Yes, note it');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).not.toBeChecked());
    expect(await recordsIn(storage)).toHaveLength(2);
  });

  test('is said where sizes are asked about: nothing goes in for now', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(circumstance('pregnancyBegan', '2026-11-01'));
    const { goTo } = await openSetUp(storage);
    await goTo('Is there something you practise with?');
    expect(await screen.findByText(/^Nothing goes in for now, until a clinician/)).toBeVisible();
  });

  test('where it could not be noted it is not shown as told, and can be tried again', async () => {
    const { press, storage, tickPregnancy } = await openSetUp();
    storage.trouble.addFails = 'full';
    await tickPregnancy();
    await press('Yes, note it');
    await screen.findByRole('alert');
    expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).not.toBeChecked();
  });
});

describe('a pregnancy that was told, while setting up', () => {
  test('that it has ended opens nothing by itself: what stays closed is said, with the place where it opens', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(circumstance('pregnancyBegan', '2026-11-01'));
    const { press, pick, follow, tickPregnancy } = await openSetUp(storage);
    await screen.findByRole('checkbox', { name: 'I am pregnant', checked: true });
    await tickPregnancy();
    await press('Yes, note it');
    await screen.findByRole('checkbox', { name: 'I am pregnant', checked: false });
    expect(screen.getByText(/^Closed for now: anything inside/)).toBeVisible();
    expect(screen.getByText(/^After a pregnancy this stays so until/)).toBeVisible();
    await follow('Tell what your clinician answered');
    await heading('Where you are');
    await pick('I can go on', 'What did your clinician say?');
    await press('Note this answer');
    await screen.findByText('It is noted in your journal.');
    expect((await recordsIn(storage)).map(({ kind }) => kind)).toContain('clinicianAnswer');
  });

  test('takes “none of these” away, and “none of these” asks whether it has ended', async () => {
    const { tick, press, storage, tickPregnancy } = await openSetUp();
    const isTicked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
    await tick('None of these');
    await tickPregnancy();
    await press('Yes, note it');
    await screen.findByRole('checkbox', { name: 'I am pregnant', checked: true });
    expect(isTicked('None of these')).toBe(false);
    await tick('None of these');
    await screen.findByRole('dialog', { name: 'The pregnancy has ended' });
    await press('No');
    expect([isTicked('I am pregnant'), isTicked('None of these')]).toEqual([true, false]);
    await tick('None of these');
    await press('Yes, note it');
    await screen.findByRole('checkbox', { name: 'I am pregnant', checked: false });
    expect(isTicked('None of these')).toBe(true);
    expect(await recordsIn(storage)).toMatchObject([
      { kind: 'circumstance', what: 'pregnancyEnded' },
      { kind: 'circumstance', what: 'pregnancyBegan' },
    ]);
  });

  test('is not shown beside a “none of these” that was said before it', async () => {
    const situation = { kind: 'noneOfThese' };
    const storage = await storageWith({ 'setting up': { schema: 1, steps: {}, situation } });
    await storage.journal.add(circumstance('pregnancyBegan', '2026-11-01'));
    await openSetUp(storage);
    await screen.findByRole('checkbox', { name: 'I am pregnant', checked: true });
    expect(screen.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
  });
});

describe('while nobody knows what the journal has of a pregnancy', () => {
  const silent = /^Your journal does not answer at the moment/;

  test('it cannot be ticked, and why is heard; all else can', async () => {
    const { tick, user } = openApp({
      path: '/set-up',
      services: { progress: silentBook },
    });
    await heading(first);
    const box = await screen.findByRole('checkbox', { name: 'I am pregnant' });
    expect(box).toHaveAttribute('aria-disabled', 'true');
    expect(box).toHaveAccessibleDescription('You can tick this once your journal is open.');
    await user.click(box);
    expect(box).not.toBeChecked();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await tick('Endometriosis');
    expect(screen.getByRole('checkbox', { name: 'Endometriosis' })).toBeChecked();
  });

  test('that it cannot be read is said, and it can be ticked once it answers', async () => {
    const storage = makeTestStorage();
    storage.trouble.journalBlocked = true;
    const { press } = await openSetUp(storage);
    expect(await screen.findByRole('alert')).toHaveTextContent(silent);
    storage.trouble.journalBlocked = false;
    await press('Try again');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(screen.getByRole('checkbox', { name: 'I am pregnant' })).not.toHaveAttribute('aria-disabled');
    expect(await heading(first)).toHaveFocus();
  });

  test('only breath and letting go are named, and the others once it answers', async () => {
    const storage = makeTestStorage();
    storage.trouble.journalBlocked = true;
    const { tick, goTo, press } = await openSetUp(storage);
    await tick(/^Vaginismus/);
    await goTo(last);
    expect(await screen.findByRole('alert')).toHaveTextContent(silent);
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      'First steps',
    ]);
    storage.trouble.journalBlocked = false;
    await press('Try again');
    expect(await screen.findByRole('heading', { level: 2, name: 'Gradual dilators' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('what somebody practises with', () => {
  test('is found by the name of its set, and is on the list at once', async () => {
    const { goTo, pick, press, user, storage } = await openSetUp();
    await goTo('Is there something you practise with?');
    await pick(/^A set/, 'What do you have?');
    await press('Find your set');
    await user.click(await screen.findByRole('button', { name: /^Chettawut/ }));
    await press('Add 5 sizes to your list');
    expect(await screen.findByText('5 are on your list now.')).toBeVisible();
    expect(await heading('Is there something you practise with?')).toHaveFocus();
    await waitFor(async () => expect(await readRaw(storage, 'ladder')).toMatchObject({ schema: 1 }));
  });

  test('can be fingers or a touch, ticked and taken off again', async () => {
    const { goTo, pick, tick } = await openSetUp();
    await goTo('Is there something you practise with?');
    await pick(/^Fingers/, 'What do you have?');
    await tick('A fingertip');
    expect(await screen.findByText('1 is on your list now.')).toBeVisible();
    await tick('A fingertip');
    await waitFor(() => expect(screen.queryByText('1 is on your list now.')).not.toBeInTheDocument());
  });
});

describe('who guides', () => {
  test.each([
    [/^A voice: George/, { guidance: 'voice', voice: 'george' }],
    [/^Soft tones/, { guidance: 'tones', voice: 'heart' }],
  ])('%s can be heard before it is taken', async (name, wishes) => {
    const { goTo, pick, press, sampled, storage } = await openSetUp();
    await goTo('Who guides you?');
    await pick(name, 'How do you want to be guided?');
    await press('Hear it like this');
    expect(sampled).toContainEqual(expect.objectContaining(wishes));
    expect(await readRaw(storage, 'sound')).toMatchObject(wishes);
  });

  test('can be nobody: then there is nothing to hear', async () => {
    const { goTo, pick } = await openSetUp();
    await goTo('Who guides you?');
    await pick(/^Words on the screen/, 'How do you want to be guided?');
    expect(screen.queryByRole('button', { name: 'Hear it like this' })).not.toBeInTheDocument();
  });
});

describe('the plans that are named', () => {
  async function toPlans(...ticks: readonly (string | RegExp)[]) {
    const app = await openSetUp();
    for (const each of ticks) await app.tick(each);
    await app.goTo(last);
    await screen.findByRole('heading', { level: 2, name: 'First steps' });
    const titles = () => screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
    return { ...app, titles };
  }

  test('fit what was told, say why, and can be taken; what a plan asks first stays asked', async () => {
    const { titles, press, storage } = await toPlans(/^Vestibulodynia/);
    expect(titles()).toContain('Gentle touch');
    expect(screen.getByText('You told of vestibulodynia.')).toBeVisible();
    await press('Choose this plan: Gentle touch');
    await screen.findByRole('dialog', { name: 'Before you use “Gentle touch”' });
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    await press('Yes, all of it is so');
    expect(await screen.findByText('“Gentle touch” is your plan now.')).toBeVisible();
    expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'vestibule-gentle' });
  });

  test('are locked where a team sets the time', async () => {
    const { titles } = await toPlans('After vaginoplasty');
    expect(titles()).toContain('The timetable of your team');
    expect(screen.getByText(/^Your clinician says when to begin/)).toBeVisible();
    expect(screen.getByText(/^This plan is locked/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Choose this plan/ })).not.toBeInTheDocument();
  });

  test('are First steps alone where nothing was told', async () => {
    const { titles } = await toPlans();
    expect(titles()).toEqual(['First steps']);
    expect(screen.getByText('This is your plan now.')).toBeVisible();
  });

  test('a therapist’s plan gives way only after a question', async () => {
    const evenings = { ...gradualDilators, id: 'evenings', title: 'Short evenings', author: 'A. Therapist' };
    const { goTo, press, storage } = await openSetUp(await storageWith({ plan: evenings }));
    await goTo(last);
    await press('Choose this plan: First steps');
    await screen.findByRole('dialog', { name: '“First steps” instead of “Short evenings”?' });
    await press('Keep the plan I have');
    expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'evenings' });
  });
});

describe('on the first screen', () => {
  test('somebody new is offered it, and begins a session with the first press all the same', async () => {
    const { press } = openApp();
    expect(await screen.findByRole('heading', { name: 'Make it yours, in a minute' })).toBeVisible();
    await press('Begin');
    await heading('How is today?');
  });

  test('it waits until it is known whether today needs care first', async () => {
    let answer: (flag: StandingRedFlag) => void = () => {};
    const asked = new Promise<StandingRedFlag>((resolve) => (answer = resolve));
    openApp({ services: { care: careThatAnswers(() => asked) } });
    await heading('Some quiet time');
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByRole('button', { name: 'Make it yours' })).not.toBeInTheDocument();
    await act(async () => answer({ urgency: 'today', flags: ['fever'], recordIds: ['told'] }));
    await screen.findByRole('heading', { name: 'This needs care today' });
    expect(await screen.findByRole('link', { name: /^One quiet minute/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make it yours' })).not.toBeInTheDocument();
  });

  test('where that cannot be known it is not made, and all else is there', async () => {
    openApp({ services: { care: careThatAnswers(() => Promise.reject(new Error('the journal is gone'))) } });
    expect(await screen.findByRole('link', { name: /^One quiet minute/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make it yours' })).not.toBeInTheDocument();
  });

  test('it can be put away, and brought back', async () => {
    const { press, close, storage } = openApp();
    await press('Not now');
    expect(await screen.findByText(/^It is put away/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring it back' })).toHaveFocus();
    await press('Bring it back');
    expect(await screen.findByRole('heading', { name: 'Make it yours, in a minute' })).toBeVisible();
    await press('Not now');
    await screen.findByText(/^It is put away/);
    close();
    const again = openApp({ storage });
    await heading('Some quiet time');
    await again.follow('Settings');
    await again.follow(/^Set up, step by step/);
    await heading(first);
  });

  test('nobody is offered it who has a journal and never began', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(circumstance('flare', '2026-11-01'));
    openApp({ storage });
    await heading('Some quiet time');
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByRole('button', { name: 'Make it yours' })).not.toBeInTheDocument();
  });
});
