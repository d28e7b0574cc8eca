import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SlotRead } from '../../src/machines/stores.ts';
import type { OwnWords } from '../../src/domain/words/own-words.ts';
import { type Services, ServicesProvider } from '../../src/ui/services.ts';
import { Speaks } from '../../src/ui/speaks.tsx';

/** Words that are read when the test says so. */
function slowWords() {
  let answer: (read: SlotRead<OwnWords>) => void = () => undefined;
  const read = new Promise<SlotRead<OwnWords>>((resolve) => {
    answer = resolve;
  });
  return { answer, services: { ownWords: { read: () => read } } as unknown as Services };
}

function spokenIn(services: Services) {
  return (
    <ServicesProvider value={services}>
      <Speaks>
        <p>Something is said</p>
      </Speaks>
    </ServicesProvider>
  );
}

test('words of a space that was left, which are read late, do not silence the next one', async () => {
  const [left, entered] = [slowWords(), slowWords()];
  const { rerender } = render(spokenIn(left.services));
  rerender(spokenIn(entered.services));
  await act(async () => entered.answer({ kind: 'empty' }));
  expect(screen.getByText('Something is said')).toBeVisible();
  await act(async () => left.answer({ kind: 'empty' }));
  expect(screen.getByText('Something is said')).toBeVisible();
});
