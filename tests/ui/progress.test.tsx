import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { microToning } from '../../src/domain/protocol/starters/micro-toning.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { circumstance, easySession, fourDilators, withPain } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, readRaw, recordsIn } from '../support/ui-storage.ts';

const easyWeek = ['2026-11-17', '2026-11-19', '2026-11-21'].map((day) => easySession(day));

async function storageAfter(records: readonly JournalRecord[], protocol: unknown = gradualDilators) {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', protocol);
  await putRaw(storage, 'ladder', fourDilators);
  for (const record of records) await storage.journal.add(record);
  return storage;
}

/** What is told first was told earlier. */
function oneSecondLater() {
  let seconds = 0;
  return () => {
    seconds += 1;
    const at = `2026-11-22T19:30:${String(seconds).padStart(2, '0')}.000Z`;
    return { id: `told-${seconds}`, at, day: '2026-11-22' };
  };
}

async function openProgress(records: readonly JournalRecord[], protocol?: unknown) {
  const storage = await storageAfter(records, protocol);
  const app = openApp({ path: '/sizes/next', storage, stampNow: oneSecondLater() });
  await heading('Where you are');
  await screen.findByText(/^Your size: /);
  return app;
}

async function openOffer(records: readonly JournalRecord[], protocol?: unknown) {
  const app = openApp({ path: '/session', storage: await storageAfter(records, protocol) });
  await heading('How is today?');
  return {
    ...app,
    look: async () => {
      await app.press('See what today could be');
      await heading('Today could be');
    },
  };
}

const flagged = checkInRecord({
  id: 'flag',
  day: '2026-11-20',
  answers: { redFlags: ['fever'], cautions: [] },
  outcome: 'redFlag',
});

describe('where you are', () => {
  test('says what was seen, and waits for a word', async () => {
    const { press, storage } = await openProgress(easyWeek);
    expect(screen.getByText('Your size: 22 mm. Your size has become easy.')).toBeVisible();
    expect(screen.getByText('A little of 26 mm, after your own size')).toBeVisible();
    expect(screen.getByText('3 sessions at 22 mm in 5 days, worst pain 2, most worry 4.')).toBeVisible();
    await press('Stay with 22 mm');
    expect(await screen.findByText('It is noted in your journal.')).toBeVisible();
    expect((await recordsIn(storage))[0]).toMatchObject({
      kind: 'decision',
      choice: 'stayed',
      suggested: 'stepUp',
    });
    expect(screen.queryByText(/A little of 26 mm/)).not.toBeInTheDocument();
  });

  test('names a smaller size after hard sessions, and takes it with one tap; what was before is kept', async () => {
    const hard = ['2026-11-19', '2026-11-21'].map((day) => easySession(day, withPain(6)));
    const { press, storage } = await openProgress(hard);
    expect(screen.getByText('A smaller size: 18 mm')).toBeVisible();
    expect(
      screen.getByText('Worst pain 6 of 10 in the latest sessions. Over 3, smaller is kinder.'),
    ).toBeVisible();
    await press('Make 18 mm my size');
    expect(await screen.findByText(/^Your size: 18 mm\. You went to a smaller size/)).toBeVisible();
    expect(await readRaw(storage, 'ladder')).toMatchObject({ currentId: 'd18' });
    expect(await recordsIn(storage)).toHaveLength(3);
  });

  test('a smaller one that expands is said to be smaller only while it is opened less', async () => {
    const wide = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;
    const hard = ['2026-11-19', '2026-11-21'].map((day) => easySession(day, withPain(6)));
    const storage = await storageAfter(hard);
    await putRaw(storage, 'ladder', { ...fourDilators, rungs: [wide, ...fourDilators.rungs.slice(1)] });
    const { press } = openApp({ path: '/sizes/next', storage, stampNow: oneSecondLater() });
    await screen.findByText('A smaller size: the one that expands (15 to 40 mm, opened less)');
    await press('Make the one that expands (15 to 40 mm, opened less) my size');
    expect(await screen.findByText(/^Your size: 15 to 40 mm\./)).toBeVisible();
  });

  test('a size can be enough, and larger ones are then not named until the person says so', async () => {
    const { press } = await openProgress(easyWeek);
    await press('This size is enough for me');
    expect(await screen.findByText(/You keep this size/)).toBeVisible();
    expect(screen.queryByText(/26 mm/)).not.toBeInTheDocument();
    await press('I would like to hear about larger sizes again');
    expect(await screen.findByRole('button', { name: 'This size is enough for me' })).toBeVisible();
  });

  test('counts one session as one', async () => {
    const [first, ...others] = easyWeek;
    await openProgress(first ? [{ ...first, offer: 'gentler' }, ...others] : []);
    expect(screen.getByText('1 session was on a day of less.')).toBeVisible();
  });

  test.each([
    [
      'our own guess',
      [easySession('2026-11-21')],
      /3: This number is our own guess; no published one was found\./,
    ],
    ['a published page', [easySession('2026-11-21', withPain(7))], /7: From: .+ \(.+\)\./],
  ])('tells where each number comes from: %s', async (_, records, source) => {
    await openProgress(records);
    const [where] = screen.getAllByText('Where the numbers come from');
    const said = where?.closest('details');
    expect(said).toHaveTextContent(source);
    expect(said).toHaveTextContent('No clinician has confirmed these numbers for this app.');
  });

  test('what could not be kept is said, and tried again', async () => {
    const { press, storage } = await openProgress(easyWeek);
    storage.trouble.addFails = 'full';
    await press('Stay with 22 mm');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(3);
    storage.trouble.addFails = undefined;
    await press('Try again');
    expect(await screen.findByText('It is noted in your journal.')).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(4);
  });

  test('a journal that does not answer suggests nothing', async () => {
    const storage = await storageAfter(easyWeek);
    storage.trouble.journalBlocked = true;
    const { press } = openApp({ path: '/sizes/next', storage });
    expect(await screen.findByText(/so nothing is suggested/)).toBeVisible();
    storage.trouble.journalBlocked = false;
    await press('Try again');
    expect(await screen.findByText(/^Your size: 22 mm/)).toBeVisible();
  });
});

describe('after a red flag', () => {
  test('nothing goes in on a later day either, with the reason and the way to tell of an answer', async () => {
    const { look } = await openOffer([...easyWeek, flagged]);
    await look();
    expect(screen.getByText(/Something for a clinician to look at was told on/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Outside only.*Suggested/ })).toBeChecked();
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tell what your clinician answered' })).toBeVisible();
  });

  test('only a clinician’s answer ends it, with its day', async () => {
    const { pick, press, storage } = await openProgress([...easyWeek, flagged]);
    expect(screen.getByText('Nothing goes in for now')).toBeVisible();
    await pick('Not yet', 'What did your clinician say?');
    await press('Note this answer');
    expect(await screen.findByText('It is noted in your journal.')).toBeVisible();
    expect(screen.getByText('Nothing goes in for now')).toBeVisible();
    await pick('I can go on', 'What did your clinician say?');
    await press('Note this answer');
    expect(await screen.findByText(/^Your size: 22 mm/)).toBeVisible();
    expect(screen.queryByText('Nothing goes in for now')).not.toBeInTheDocument();
    const answers = (await recordsIn(storage)).filter(({ kind }) => kind === 'clinicianAnswer');
    expect(answers).toMatchObject([{ about: ['flag'] }, { about: ['flag'] }]);
  });

  test('an answer of a day before it happened is not taken, and says from when', async () => {
    const { pick, press, storage } = await openProgress([flagged]);
    await pick('I can go on', 'What did your clinician say?');
    fireEvent.change(screen.getByLabelText('On which day?'), { target: { value: '2026-11-19' } });
    await press('Note this answer');
    expect(
      screen.getByText(/^It is about something of Friday, November 20\b.*\. An answer of that day or later/),
    ).toBeVisible();
    expect(screen.getByLabelText('On which day?')).toBeInvalid();
    expect(await recordsIn(storage)).toHaveLength(1);
  });

  test('an answer of a day that has not come is not taken', async () => {
    const { pick, press, storage } = await openProgress([flagged]);
    await pick('I can go on', 'What did your clinician say?');
    fireEvent.change(screen.getByLabelText('On which day?'), { target: { value: '2026-11-23' } });
    await press('Note this answer');
    expect(screen.getByText('A day up to today, please.')).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(1);
  });
});

describe('what changes life', () => {
  test('a flare is told with an explicit yes, and then nothing goes in', async () => {
    const { press } = await openProgress(easyWeek);
    await press('Pain is clearly worse than usual');
    await screen.findByRole('dialog', { name: 'Pain is clearly worse than usual' });
    await press('No');
    expect(screen.queryByText('Nothing goes in for now')).not.toBeInTheDocument();
    await press('Pain is clearly worse than usual');
    await press('Yes, note it');
    expect(await screen.findByText('Nothing goes in for now')).toBeVisible();
  });

  test('a pregnancy closes what it closes, and its end is told in the same place', async () => {
    await openProgress([...easyWeek, circumstance('pregnancyBegan', '2026-11-21')]);
    expect(screen.getByText('Ask your clinician first')).toBeVisible();
    expect(screen.getByText(/^Closed for now: anything inside, a larger size/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'While you are pregnant' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'The pregnancy has ended' })).toBeVisible();
  });

  test('nobody is called pregnant who has told that it has ended', async () => {
    const told = [circumstance('pregnancyBegan', '2026-11-01'), circumstance('pregnancyEnded', '2026-11-21')];
    await openProgress(told);
    expect(screen.getByRole('heading', { name: 'After the pregnancy' })).toBeVisible();
    expect(screen.getByText(/^Closed for now: anything inside/)).toBeVisible();
    expect(screen.queryByText('While you are pregnant')).not.toBeInTheDocument();
  });
});

describe('in the check-in', () => {
  test('a day with enough sessions is met with a kind question, and forbids nothing', async () => {
    const twice = ['a', 'b'].map((id) => easySession('2026-11-22', { id }));
    const { look } = await openOffer(twice);
    expect(screen.getByText(/^You have had 2 sessions with something in today\./)).toBeVisible();
    await look();
    expect(screen.getByRole('radio', { name: /^As planned.*Suggested/ })).toBeChecked();
  });

  test('a week with as many as the plan has is met with a question too, and so is a day of rest', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
    const { close } = await openOffer(days.map((day) => easySession(day)));
    expect(
      screen.getByText(/^You have had 5 sessions .* the last 7 days, and your plan has up to 5/),
    ).toBeVisible();
    close();
    const { frequency: _, ...restOnly } = gradualDilators;
    await openOffer(
      ['2026-11-16', ...days].map((day) => easySession(day)),
      restOnly,
    );
    expect(
      screen.getByText(/^6 of the last 6 days had a session, and your plan has 1 day a week/),
    ).toBeVisible();
  });

  test('where the plan locks how often, inside waits and the breath stays open', async () => {
    const locked = { ...gradualDilators, frequency: { times: 1, per: 'day' }, locks: ['frequency'] };
    const { look } = await openOffer([easySession('2026-11-22')], locked);
    expect(
      screen.getByText(/Nothing goes in today; breath, drops and what stays outside are open\.$/),
    ).toBeVisible();
    await look();
    expect(screen.getByText(/^Your plan sets how often, and that is reached/)).toBeVisible();
    expect(screen.getByText('1 session today already. Your plan has up to 1 a day.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Outside only.*Suggested/ })).toBeChecked();
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Breathing only/ })).toBeVisible();
  });

  test('a plan whose day to be looked at again has passed says so on the first day, and once', async () => {
    const storage = await storageAfter([], { ...gradualDilators, reviewBy: '2026-11-20' });
    const said = /^Your plan was to be looked at again by .*November 20/;
    const openOn = async (day: string) => {
      const stampNow = () => ({ id: `on-${day}`, at: `${day}T19:30:00.000Z`, day });
      const app = openApp({ path: '/session', storage, stampNow });
      await heading('How is today?');
      return app;
    };
    const first = await openOn('2026-11-22');
    expect(screen.getByText(said)).toBeVisible();
    first.close();
    const again = await openOn('2026-11-22');
    expect(screen.getByText(said)).toBeVisible();
    again.close();
    await openOn('2026-11-23');
    expect(screen.queryByText(said)).not.toBeInTheDocument();
  });

  test('after a session that was stopped in panic the breath comes first, with a kind sentence', async () => {
    const panicked = sessionRecord({ day: '2026-11-22', afterCare: { panic: true } });
    const { look, press } = await openOffer([panicked]);
    expect(screen.getByText(/^A session today ended in panic/)).toBeVisible();
    const [steady, first] = screen.getAllByRole('button');
    expect(steady).toHaveAccessibleName('Steady me');
    expect(first).toHaveAccessibleName('Straight to breathing');
    await look();
    expect(screen.getByRole('radio', { name: /^Breathing only.*Suggested/ })).toBeChecked();
    await press('As planned');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  test('panic of another day is not spoken of', async () => {
    await openOffer([sessionRecord({ day: '2026-11-20', afterCare: { panic: true } })]);
    expect(screen.queryByText(/ended in panic/)).not.toBeInTheDocument();
  });

  test('breathing is one tap away for who cannot answer questions now', async () => {
    const { press } = await openOffer([]);
    await press('Straight to breathing');
    expect(await heading('Breathing')).toBeVisible();
  });

  test('after hard sessions a smaller size is offered with its reason, and is one tap', async () => {
    const hard = ['2026-11-19', '2026-11-21'].map((day) => easySession(day, withPain(6)));
    const { look, press } = await openOffer(hard);
    await look();
    expect(screen.getByText('Your last sessions were hard. 18 mm could be kinder today.')).toBeVisible();
    await press('Take 18 mm today');
    const sizes = screen.getByRole('group', { name: 'Today’s size' });
    expect(within(sizes).getByRole('radio', { name: /^18 mm/ })).toBeChecked();
  });

  test('under a ceiling the smaller size is said to be the plan’s, and is what goes in', async () => {
    const capped = { ...gradualDilators, ceiling: { kind: 'dilator', diameterMm: 20 } };
    const { look } = await openOffer(easyWeek, capped);
    await look();
    expect(screen.getByText('Your plan has 18 mm as the most for now.')).toBeVisible();
    expect(screen.queryByText(/Your last sessions were hard/)).not.toBeInTheDocument();
    expect(screen.getByText('Ease in and hold · 18 mm')).toBeVisible();
    expect(screen.queryByText(/· 22 mm/)).not.toBeInTheDocument();
  });

  test('after a gap it says that beginning smaller is usual', async () => {
    const { look } = await openOffer([easySession('2026-10-20'), easySession('2026-10-23')]);
    await look();
    expect(screen.getByText(/^After a break it is usual to begin smaller or shorter: 18 mm/)).toBeVisible();
    expect(screen.getByText(/^30 days without a session\. Beginning smaller is usual/)).toBeVisible();
  });
});

describe('toning', () => {
  const gate = (on: string) => ({ schema: 1, toning: { on }, gates: {} });
  const letGo = (day: string, worstPain: number) =>
    sessionRecord({ id: day, day, phases: [{ kind: 'drops', guidedMs: 60_000 }], reflection: { worstPain } });

  test('waits until letting go goes well, also with a clinician’s word', async () => {
    const storage = await storageAfter([], microToning);
    await putRaw(storage, 'clearances', gate('2026-11-01'));
    const app = openApp({ path: '/session', storage });
    await heading('How is today?');
    await app.press('See what today could be');
    await heading('Today could be');
    expect(screen.getByText('once letting go goes well')).toBeVisible();
  });

  test('is locked again when pain rises, says so, and opens with the word given anew on a later day', async () => {
    const days = ['2026-11-10', '2026-11-12', '2026-11-14', '2026-11-17', '2026-11-19', '2026-11-21'];
    const records = days.map((day, index) => letGo(day, [1, 1, 3, 1, 1, 1][index] ?? 1));
    const storage = await storageAfter(records, microToning);
    await putRaw(storage, 'clearances', gate('2026-11-01'));
    const app = openApp({ path: '/sizes/next', storage });
    expect(await screen.findByText(/^Pain rose from 1 to 3 on/)).toBeVisible();
    await app.press('My clinician agrees to toning again');
    expect(await screen.findByText(/^Open: letting go goes well/)).toBeVisible();
  });
});
