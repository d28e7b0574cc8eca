import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Reflection } from '../../src/domain/journal/reflection.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { SizeQuestions } from '../../src/ui/screens/reflection/size-questions.tsx';

const d22: Rung = { id: 'd22', kind: 'dilator', diameterMm: 22 };
const wide: Rung = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 };

/** The questions about one size, and what was answered last. */
function askAbout(rung: Rung, given: Reflection = {}) {
  let answered = given;
  function Asked() {
    const [reflection, setReflection] = useState(given);
    const change = (changed: Reflection) => {
      answered = changed;
      setReflection(changed);
    };
    return <SizeQuestions asksWidest rung={rung} reflection={reflection} onChange={change} />;
  }
  render(<Asked />);
  return { user: userEvent.setup(), answered: () => answered };
}

describe('depth', () => {
  test('is behind a tap, and how to measure it behind another, in a picture and in words', async () => {
    const { user } = askAbout(d22);
    expect(screen.getByLabelText('Depth with 22 mm, mm')).not.toBeVisible();
    await user.click(screen.getByText('Depth, if you want it noted'));
    expect(screen.getByLabelText('Depth with 22 mm, mm')).toBeVisible();
    expect(screen.queryByText(/put a fingertip on it, right at the opening/)).not.toBeInTheDocument();
    await user.click(screen.getByText('How to measure it'));
    expect(await screen.findByText(/A line runs from the tip to that mark/)).toBeVisible();
    expect(screen.getByText(/put a fingertip on it, right at the opening/)).toBeVisible();
    expect(screen.getByText('Measure from the tip to your fingertip.')).toBeVisible();
    expect(screen.getByText(/Nothing needs to go further for it/)).toBeVisible();
  });

  test('is kept in mm, and blank is not zero', async () => {
    const { user, answered } = askAbout(d22);
    await user.click(screen.getByText('Depth, if you want it noted'));
    const field = screen.getByLabelText('Depth with 22 mm, mm');
    await user.type(field, '0');
    expect(answered()).toEqual({ sizes: [{ rungId: 'd22', depthMm: 0 }] });
    await user.clear(field);
    expect(answered()).toEqual({});
    await user.click(screen.getByRole('radio', { name: 'cm' }));
    await user.type(screen.getByLabelText('Depth with 22 mm, cm'), '6,5');
    expect(answered()).toEqual({ sizes: [{ rungId: 'd22', depthMm: 65 }] });
  });
});

describe('how wide it was', () => {
  test('is asked only of a size that expands', () => {
    askAbout(d22);
    expect(screen.queryByLabelText(/^Widest that it was/)).not.toBeInTheDocument();
  });

  test.each([
    ['14.9', undefined, /under 15 mm/],
    ['15', 15, /^If you like\. It shows in your journal and pictures\. ?$/],
    ['26,5', 26.5, /^If you like\. It shows in your journal and pictures\. ?$/],
    ['40', 40, /^If you like\. It shows in your journal and pictures\. ?$/],
    ['40.1', undefined, /over 40 mm/],
  ])('“%s” mm is kept as %s', async (written, widestMm, described) => {
    const { user, answered } = askAbout(wide);
    const field = screen.getByLabelText('Widest that it was, with 15 to 40 mm, mm');
    await user.type(field, written);
    await user.tab();
    expect(answered()).toEqual(widestMm === undefined ? {} : { sizes: [{ rungId: 'wide', widestMm }] });
    expect(field).toHaveAccessibleDescription(described);
    expect(field).toHaveValue(written);
  });
});
