import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cutOffDilators, dilatorPlan, openCutOff, partOf } from '../support/dilator-session.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, readRaw, recordsIn } from '../support/ui-storage.ts';

/** The questions after a whole dilator session, the further ones open. */
async function openFurther(storage = makeTestStorage(), playheadMs = dilatorPlan.totalMs) {
  const app = await openCutOff(cutOffDilators(playheadMs, { stage: 'reflecting', easedBack: 1 }), storage);
  await heading('That was a whole session');
  await app.user.click(screen.getByText('Add more, if you like'));
  await screen.findByText('Each of these can stay blank.');
  const keep = async () => {
    await app.press('Keep it in my journal');
    await heading('Kept');
    const [record] = await recordsIn(storage);
    return record?.kind === 'session' ? record.reflection : undefined;
  };
  return { ...app, keep };
}

describe('after a session', () => {
  test('the two questions stand alone, with bleeding where something was in; what is known is told in one line', async () => {
    await openCutOff(cutOffDilators(dilatorPlan.totalMs, { stage: 'reflecting', easedBack: 2 }));
    await heading('That was a whole session');
    const questions = screen.getAllByRole('group').flatMap((group) => group.querySelector('legend') ?? []);
    expect(questions.map(({ textContent }) => textContent)).toEqual([
      'Worst pain during it',
      'How did it feel?',
      'Bleeding',
    ]);
    expect(screen.getByText('18 mm for 3 minutes · 22 mm for 5 minutes · Eased back 2 times')).toBeVisible();
  });

  test('left blank, nothing is recorded', async () => {
    const { keep } = await openFurther();
    expect(await keep()).toEqual({});
  });

  test('whether the further questions are open is remembered', async () => {
    const storage = makeTestStorage();
    const first = await openFurther(storage);
    await waitFor(async () => expect(await readRaw(storage, 'further questions')).toBe('open'));
    first.close();
    await openCutOff(cutOffDilators(dilatorPlan.totalMs, { stage: 'reflecting' }), storage);
    expect(await screen.findByText('Each of these can stay blank.')).toBeVisible();
  });

  test('breathing alone is not asked about lubricant, sizes or bleeding', async () => {
    const app = openApp();
    await app.press('Breathe with me now');
    await heading('Breathing');
    await app.guideToEnd();
    await heading('That was a whole session');
    await app.user.click(screen.getByText('Add more, if you like'));
    await screen.findByRole('group', { name: 'Position' });
    for (const name of ['Lubricant', 'Bleeding'])
      expect(screen.queryByRole('group', { name })).not.toBeInTheDocument();
    expect(screen.queryByText(/mm/)).not.toBeInTheDocument();
  });
});

describe('each size that was used', () => {
  test('is named once on the screen, above its questions', async () => {
    await openFurther();
    const before = screen.getByRole('group', { name: 'Pain before, 22 mm' });
    expect(within(before).getByText('Pain before')).toBeVisible();
    expect(screen.getAllByText(/^22 mm$/)).toHaveLength(1);
    expect(screen.queryByText('Pain before, 22 mm')).not.toBeInTheDocument();
  });

  test('has pain before, at worst and after, of its own', async () => {
    const { keep, pick } = await openFurther();
    await pick('1 of 10', 'Pain before, 18 mm');
    await pick('3 of 10', 'Worst pain, 22 mm');
    await pick('0 of 10', 'Pain after, 22 mm');
    expect(await keep()).toEqual({
      sizes: [
        { rungId: 'd18', painBefore: 1 },
        { rungId: 'd22', painWorst: 3, painAfter: 0 },
      ],
    });
  });

  test('a size that was not come to is not asked about', async () => {
    await openFurther(makeTestStorage(), partOf('insert', 1).atMs);
    expect(screen.getByRole('heading', { name: '18 mm' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: '22 mm' })).not.toBeInTheDocument();
  });

  test('depth is behind a tap of its own, in mm or cm', async () => {
    const { keep, user } = await openFurther();
    const [, own] = screen.getAllByText('Depth, if you want it noted');
    const field = screen.getByLabelText('Depth with 22 mm, mm');
    expect(field).not.toBeVisible();
    await user.click(own!);
    await user.type(field, '6,5');
    await user.click(within(field.closest('details')!).getByRole('radio', { name: 'cm' }));
    expect(screen.getByLabelText('Depth with 22 mm, cm')).toHaveValue('6,5');
    expect(await keep()).toEqual({ sizes: [{ rungId: 'd22', depthMm: 65 }] });
  });

  test('a depth that cannot be read is said once it is written, stays there to be mended, and is not recorded', async () => {
    const { keep, user } = await openFurther();
    await user.click(screen.getAllByText('Depth, if you want it noted')[0]!);
    const field = screen.getByLabelText('Depth with 18 mm, mm');
    await user.type(field, 'deep');
    expect(field).not.toBeInvalid();
    await user.tab();
    expect(field).toHaveValue('deep');
    expect(field).toBeInvalid();
    await user.type(field, '5.');
    expect(field).not.toBeInvalid();
    expect(screen.queryByText(/A number is needed here/)).not.toBeInTheDocument();
    expect(await keep()).toEqual({});
  });
});

describe('bleeding', () => {
  test('“has it stopped?” is asked of a little, and goes with another answer without a trace', async () => {
    const { keep, pick } = await openFurther();
    await pick('A little, pink or light', 'Bleeding');
    await pick('No', 'Has it stopped?');
    expect(screen.getByText(/^If it is still there after a day/)).toBeVisible();
    await pick('None', 'Bleeding');
    expect(screen.queryByRole('group', { name: 'Has it stopped?' })).not.toBeInTheDocument();
    expect(await keep()).toEqual({ bleeding: 'none' });
  });

  test('more than a little says calmly whom to call', async () => {
    const { pick } = await openFurther();
    await pick('More than that', 'Bleeding');
    const said = screen.getByText(/^Call your doctor, midwife or clinic today/);
    expect(said.closest('[aria-live="polite"]')).not.toBeNull();
  });

  test('it is not asked again of somebody who said so at Stop', async () => {
    const point = cutOffDilators(partOf('hold').atMs + 60_000, {
      stage: 'reflecting',
      endedEarly: true,
      afterCare: { bleeding: 'spotting' },
    });
    const app = await openCutOff(point);
    await heading('That was a whole session');
    await app.user.click(screen.getByText('Add more, if you like'));
    await screen.findByRole('group', { name: 'Lubricant' });
    expect(screen.queryByRole('group', { name: 'Bleeding' })).not.toBeInTheDocument();
  });
});

describe('“As last time”', () => {
  const before = {
    day: '2026-11-20',
    reflection: { lubricant: 'water', position: 'side', place: 'bed' },
  } as const;

  test('says what it fills in, does so in one tap, and never by itself', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(sessionRecord(before));
    await storage.journal.add(sessionRecord({ day: '2026-11-21', reflection: { felt: 'easier' } }));
    const { press } = await openFurther(storage);
    const filling = await screen.findByRole('button', { name: /^As last time/ });
    expect(filling).toHaveTextContent('As last time: Water-based, On my side, Bed');
    expect(screen.getByRole('radio', { name: 'Water-based' })).not.toBeChecked();
    await press(/^As last time/);
    for (const name of ['Water-based', 'On my side', 'Bed'])
      expect(screen.getByRole('radio', { name })).toBeChecked();
    expect(screen.queryByRole('button', { name: /^As last time/ })).not.toBeInTheDocument();
  });

  test('it leaves an answer of today alone', async () => {
    const storage = makeTestStorage();
    await storage.journal.add(sessionRecord(before));
    const { pick, press } = await openFurther(storage);
    await pick('Sofa', 'Place');
    expect(await screen.findByRole('button', { name: /^As last time/ })).toHaveTextContent(
      'As last time: Water-based, On my side',
    );
    await press(/^As last time/);
    expect(screen.getByRole('radio', { name: 'Sofa' })).toBeChecked();
  });
});

test('the rest is told and kept, each of its own accord, and can be cleared again', async () => {
  const { keep, pick, user } = await openFurther();
  await pick('2 of 10', 'Worry during it');
  await pick('9 of 10', 'How much it was in my hands');
  await pick('No', 'On a period');
  await pick('Yes', 'Someone was with me');
  await pick('Yes', 'A warm bath before');
  const bath = within(screen.getByRole('group', { name: 'A warm bath before' }));
  await user.click(bath.getByRole('button', { name: 'Clear answer' }));
  await user.type(screen.getByLabelText('A note, in your own words'), 'Slow music helped.');
  expect(await keep()).toEqual({
    worry: 2,
    control: 9,
    onPeriod: false,
    partnerPresent: true,
    note: 'Slow music helped.',
  });
});
