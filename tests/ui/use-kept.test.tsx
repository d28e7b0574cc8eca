import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SaveOutcome, Slot } from '../../src/machines/stores.ts';
import { useKept } from '../../src/ui/parts/use-kept.ts';

/** A slot whose writes end when the test says so. */
function slowSlot() {
  const begun: { readonly value: string; readonly end: (outcome: SaveOutcome) => void }[] = [];
  const slot: Pick<Slot<string>, 'read' | 'write'> = {
    read: () => Promise.resolve({ kind: 'empty' }),
    write: (value) => new Promise((resolve) => void begun.push({ value, end: resolve })),
  };
  return { begun, slot: slot as Slot<string> };
}

test('what is changed again while it is being written is written after that, so that the last change stays', async () => {
  const { begun, slot } = slowSlot();
  const { result } = renderHook(() => useKept(slot, 'usual'));
  await waitFor(() => expect(result.current.isRead).toBe(true));
  act(() => result.current.change('first'));
  act(() => result.current.change('second'));
  await waitFor(() => expect(begun.map(({ value }) => value)).toEqual(['first']));
  await act(async () => begun[0]?.end({ ok: false, reason: 'full' }));
  await waitFor(() => expect(begun.map(({ value }) => value)).toEqual(['first', 'second']));
  await act(async () => begun[1]?.end({ ok: true }));
  expect(result.current.value).toBe('second');
  expect(result.current.failure).toBeUndefined();
});
