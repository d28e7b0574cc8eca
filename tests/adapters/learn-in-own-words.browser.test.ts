import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import { learnTopics } from '../../src/domain/learn/learn-topics.ts';
import { mostOwnCharacters } from '../../src/domain/words/own-words.ts';
import { learnPages } from '../../src/ui/copy/learn-pages.ts';
import { SpeakingContext } from '../../src/ui/copy/speaking.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { OurPage } from '../../src/ui/screens/learn/our-page.tsx';

const widest = 'W'.repeat(mostOwnCharacters.value);
const words = Object.fromEntries(Object.keys(plainWords).map((name) => [name, widest])) as typeof plainWords;

test.each(learnTopics)('the page on %s is no wider than a phone, however long a word is', async (topic) => {
  await page.viewport(390, 800);
  const root = document.createElement('div');
  root.style.padding = '20px';
  document.body.replaceChildren(root);
  const shown = createRoot(root);
  const text = await learnPages[topic]();
  shown.render(
    createElement(SpeakingContext, { value: { words } }, createElement(OurPage, { topic, page: text })),
  );
  await expect.poll(() => root.textContent).toContain(text.sections.at(-1)?.title);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(clientWidth).toBe(390);
  expect(scrollWidth).toBe(clientWidth);
  shown.unmount();
});
