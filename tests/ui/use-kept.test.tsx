import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SaveOutcome, Slot } from '../../src/machines/stores.ts';
import { useKept } from '../../src/ui/parts/use-kept.ts';

/** A slot whose writes end when the test says so, and that another window may write to. */
function slowSlot() {
  let kept: string | undefined;
  const begun: { readonly value: string; readonly end: (outcome: SaveOutcome) => void }[] = [];
  const slot: Pick<Slot<string>, 'read' | 'update'> = {
    read: () => Promise.resolve(kept === undefined ? { kind: 'empty' } : { kind: 'value', value: kept }),
    update: (change) =>
      new Promise((resolve) => {
        const value = change(kept);
        const end = (outcome: SaveOutcome) => {
          if (outcome.ok) kept = value;
          resolve(outcome);
        };
        begun.push({ value, end });
      }),
  };
  return { begun, slot: slot as Slot<string>, elsewhere: (value: string) => void (kept = value) };
}

async function openSlow() {
  const slow = slowSlot();
  const { result } = renderHook(() => useKept(slow.slot, ''));
  await waitFor(() => expect(result.current.isRead).toBe(true));
  const values = () => slow.begun.map(({ value }) => value);
  return { ...slow, values, kept: () => result.current };
}

test('what is changed again while it is being written is written after that, so that the last change stays', async () => {
  const { begun, values, kept } = await openSlow();
  act(() => kept().change('first'));
  await waitFor(() => expect(values()).toEqual(['first']));
  act(() => kept().change('second'));
  expect(values()).toEqual(['first']);
  await act(async () => begun[0]?.end({ ok: false, reason: 'full' }));
  await waitFor(() => expect(values()).toEqual(['first', 'second']));
  await act(async () => begun[1]?.end({ ok: true }));
  expect(kept().value).toBe('second');
  expect(kept().failure).toBeUndefined();
});

test('a step is made on what another window has kept meanwhile, and both are shown', async () => {
  const { begun, elsewhere, values, kept } = await openSlow();
  elsewhere('theirs');
  act(() => kept().changeBy((now) => `${now} and mine`));
  await waitFor(() => expect(values()).toEqual(['theirs and mine']));
  await act(async () => begun[0]?.end({ ok: true }));
  await waitFor(() => expect(kept().value).toBe('theirs and mine'));
});

test('steps that could not be written are made anew with the next try, each once', async () => {
  const { begun, values, kept } = await openSlow();
  act(() => kept().changeBy((now) => `${now}a`));
  await waitFor(() => expect(values()).toEqual(['a']));
  await act(async () => begun[0]?.end({ ok: false, reason: 'full' }));
  expect(kept().failure).toBe('full');
  act(() => kept().changeBy((now) => `${now}b`));
  await waitFor(() => expect(values()).toEqual(['a', 'ab']));
  await act(async () => begun[1]?.end({ ok: true }));
  expect(kept().value).toBe('ab');
  expect(kept().failure).toBeUndefined();
});
