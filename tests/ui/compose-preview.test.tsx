import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openComposer } from '../support/compose-hands.tsx';

async function openPreview(start: string, wishes: Parameters<typeof openComposer>[1] = {}) {
  const app = await openComposer(start, wishes);
  const region = screen.getByRole('region', { name: 'As the person will meet it' });
  await within(region).findByRole('slider');
  const slider = () => within(region).getByRole<HTMLInputElement>('slider', { name: 'A moment of it' });
  return {
    ...app,
    preview: within(region),
    slider,
    slideTo: (seconds: number) => fireEvent.change(slider(), { target: { value: String(seconds) } }),
    outline: () =>
      within(region)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
  };
}

describe('the plan as the person will meet it', () => {
  test('has its parts with their minutes, for somebody of a size that can be chosen', async () => {
    const { preview, outline, choose } = await openPreview('Gradual dilators');
    expect(outline()).toContainEqual(expect.stringMatching(/^Ease in and hold · 22 mm\d+ minutes$/));
    expect(outline()).toContainEqual(expect.stringMatching(/^Ease in and hold · 18 mm/));
    await choose('For somebody whose size is', '26 mm');
    await waitFor(() => expect(outline()).toContainEqual(expect.stringMatching(/^Ease in and hold · 26 mm/)));
    expect(preview.getByText(/^About \d+ minutes$/)).toBeVisible();
  });

  test('changes as it is composed', async () => {
    const { open, write, preview } = await openPreview('Keeping what is there');
    const length = () => Number(/\d+/.exec(preview.getByText(/^About \d+ minutes$/).textContent)?.[0]);
    const before = length();
    await open(/^Hold/);
    await write('Minutes', '23');
    await waitFor(() => expect(length()).toBe(before + 20));
  });

  test('shows optional parts as the person can switch them on', async () => {
    const { tick, outline } = await openPreview('First steps');
    expect(outline()).toContain('Stretchesoff today');
    await tick('Stretches');
    await waitFor(() => expect(outline()).toContainEqual(expect.stringMatching(/^Stretches\D*\d+ minutes/)));
  });

  test('asks for no size where nothing goes in', async () => {
    await openPreview('First steps');
    expect(screen.queryByLabelText('For somebody whose size is')).not.toBeInTheDocument();
  });

  test('keeps to the ceiling of the plan', async () => {
    const { open, choose, write } = await openPreview('Gradual dilators');
    await open(/^Limits/);
    await choose('The largest size', 'In millimetres');
    await write('Millimetres across', '20');
    const size = screen.getByLabelText('For somebody whose size is');
    await waitFor(() =>
      expect(
        within(size)
          .getAllByRole('option')
          .map(({ textContent }) => textContent),
      ).toEqual(['14 mm', '18 mm']),
    );
  });
});

describe('where the ceiling leaves none of the usual sizes', () => {
  test('a smaller one is shown at the ceiling itself', async () => {
    const { open, choose, write, outline } = await openPreview('Gradual dilators');
    await open(/^Limits/);
    await choose('The largest size', 'In millimetres');
    await write('Millimetres across', '10');
    await waitFor(() => expect(outline()).toContainEqual(expect.stringMatching(/^Ease in and hold · 10 mm/)));
    expect(outline().join()).not.toContain('14 mm');
  });

  test('nothing goes in where it is on the outside, and no size is asked', async () => {
    const { open, choose, outline } = await openPreview('Gradual dilators');
    await open(/^Limits/);
    await choose('The largest size', 'Outside only');
    await waitFor(() => expect(outline().join()).not.toMatch(/Ease in|mm/));
    expect(outline().join()).toContain('Pelvic drops');
    expect(screen.queryByLabelText('For somebody whose size is')).not.toBeInTheDocument();
  });

  test('the next size is never above it', async () => {
    const { open, choose, write, tick, outline } = await openPreview('Gradual dilators');
    await open(/^Limits/);
    await choose('The largest size', 'In millimetres');
    await write('Millimetres across', '26');
    await choose('For somebody whose size is', '22 mm');
    await tick('Change of size');
    await waitFor(() => expect(outline()).toContainEqual(expect.stringMatching(/26 mm/)));
    await choose('For somebody whose size is', '26 mm');
    await waitFor(() => expect(outline().join()).toMatch(/Ease in and hold · 26 mm/));
    expect(outline().join()).not.toContain('30 mm');
  });
});

describe('any moment of it', () => {
  test('is named by its part, and shows what is said there', async () => {
    const { slider, slideTo, preview } = await openPreview('Gradual dilators');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Settle, 0:0\d of \d+:\d\d$/));
    expect(preview.getByRole('blockquote')).not.toHaveTextContent('No words');
    slideTo(Number(slider().max));
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Close, /));
  });

  test('is heard from there on, moves on with the sound, and falls silent by itself', async () => {
    const { slideTo, slider, press, previewed, preview } = await openPreview('Gradual dilators');
    slideTo(300);
    await press('Hear this moment');
    expect(previewed.asked).toEqual([300_000]);
    act(() => previewed.move(305_000));
    expect(slider()).toHaveValue('305');
    act(() => previewed.move(undefined));
    expect(await preview.findByRole('button', { name: 'Hear this moment' })).toBeVisible();
  });

  test('is silent when asked, when the slider is moved, when the plan changes, and on leaving', async () => {
    const { slideTo, press, previewed, write, close, preview } = await openPreview('Gradual dilators');
    await press('Hear this moment');
    await press('Silence');
    await waitFor(() => expect(previewed.isPlaying()).toBe(false));
    await press('Hear this moment');
    slideTo(60);
    await waitFor(() => expect(previewed.isPlaying()).toBe(false));
    await press('Hear this moment');
    await write('Your name', 'A');
    expect(await preview.findByRole('button', { name: 'Hear this moment' })).toBeVisible();
    await waitFor(() => expect(previewed.isPlaying()).toBe(false));
    await press('Hear this moment');
    close();
    await waitFor(() => expect(previewed.isPlaying()).toBe(false));
  });

  test('says where nothing can be heard, and goes on in words', async () => {
    const { press } = await openPreview('First steps', { hearing: { hearing: 'captionsOnly' } });
    await press('Hear this moment');
    expect(await screen.findByText(/Nothing can be heard here right now/)).toBeVisible();
  });
});
