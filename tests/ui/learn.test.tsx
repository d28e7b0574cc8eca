import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { learnTopics } from '../../src/domain/learn/learn-topics.ts';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { noOwnWords, parseOwnWords, withName, withOwnText } from '../../src/domain/words/own-words.ts';
import { learnNames } from '../../src/ui/copy/en/learn-names.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { evenings } from '../support/plans-to-hand.ts';
import { makeTestStorage } from '../support/ui-storage.ts';

const own = { title: 'My way of breathing', text: 'In by the nose.\n\nOut by the mouth.' };

async function openWith(learn: NonNullable<Protocol['learn']>, path = '/learn') {
  const storage = makeTestStorage();
  await storage.slot('plan', parseStoredProtocol).write({ ...evenings, learn });
  return openApp({ storage, path });
}

function linksIn(): readonly (string | null)[] {
  return within(screen.getByRole('main'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}

async function lookFor(app: ReturnType<typeof openApp>, words: string) {
  await app.user.type(await screen.findByRole('searchbox', { name: 'Look for a word' }), words);
}

describe('the pages to read', () => {
  test('are one tap from the first screen, each with a line of its own', async () => {
    const { follow } = openApp();
    await follow('Read and learn');
    await heading('Read and learn');
    expect(linksIn()).toEqual(learnTopics.map((topic) => learnNames[topic]));
    expect(
      screen.getByText('How the floor moves with your breath, and how to let it sink a little.'),
    ).toBeVisible();
  });

  test.each(learnTopics)('“%s” opens, with its day, its sources and who has reviewed it', async (topic) => {
    openApp({ path: `/learn/${topic}` });
    await heading(learnNames[topic]);
    expect(screen.getByText(/^Written on .*2026\. No clinician has reviewed this page\./)).toBeVisible();
    expect(screen.getByText('Where this comes from')).toBeVisible();
  });

  test('sources have a number, a kind and an address that nothing can follow', async () => {
    const { user } = openApp({ path: '/learn/floor' });
    await user.click(await screen.findByText('Where this comes from'));
    const source = screen.getByText(/^S73, a practitioner’s page/);
    expect(source).toHaveTextContent(
      'Pelvic Health Solutions, pelvic floor rhythm pelvichealthsolutions.ca/',
    );
    expect(within(source).queryByRole('link')).toBeNull();
    expect(screen.getByText(/^Some of it is our own guess/)).toBeVisible();
  });

  test('what names thoughts of hurting oneself has the way to somebody right there', async () => {
    const { user } = openApp({ path: '/learn/own-pace' });
    const place = (await screen.findByText(/^If you think of hurting yourself now/)).closest('section');
    await user.click(within(place ?? document.body).getByRole('link', { name: 'Something to hold on to' }));
    expect(await heading('Something to hold on to')).toBeVisible();
  });

  test('the page on when to call tells a leak from air, and names what else is a reason to wait', async () => {
    openApp({ path: '/learn/signs' });
    await heading(learnNames.signs);
    expect(
      screen.getByText(/^Poo, pus or bowel gas comes through the vagina, or wee leaks all the time\./),
    ).toHaveTextContent('Air that comes out after something was inside is not this.');
    const wait = screen.getByRole('heading', { name: 'When to wait' }).closest('section');
    for (const reason of [
      /pessary/,
      /fistula/,
      /blood thinners/,
      /bleed more/,
      /no feeling/,
      /nobody knows why/,
    ])
      expect(within(wait ?? document.body).getByText(reason)).toBeVisible();
  });

  test('lead on to one another and back to the list', async () => {
    const { follow } = openApp({ path: '/learn/floor' });
    await follow('Drops and breathing');
    await heading('Drops and breathing');
    await follow('All pages');
    expect(await screen.findByRole('heading', { name: 'Read and learn' })).toBeVisible();
  });

  test('one that is not there leads to the list', async () => {
    const { follow } = openApp({ path: '/learn/of-later' });
    await heading('This page is not here');
    await follow('All pages');
    expect(await screen.findByRole('heading', { name: 'Read and learn' })).toBeVisible();
  });
});

describe('a word', () => {
  test('is found on every page that has it, with its sentence, and marked', async () => {
    const app = openApp({ path: '/learn' });
    await lookFor(app, 'latex');
    expect(await screen.findByText('On 1 page')).toBeVisible();
    expect(linksIn()).toEqual(['Lubricant, cleaning and care']);
    const [mark] = screen.getAllByText('latex', { selector: 'mark' });
    expect(mark?.closest('p')).toHaveTextContent('With a latex condom over it: no oil.');
  });

  test('that no page has is said, with a way back to all of them', async () => {
    const app = openApp({ path: '/learn' });
    await lookFor(app, 'zebra');
    expect(await screen.findByText(/^No page has these words/)).toBeVisible();
    await app.press('Show all pages');
    expect(linksIn()).toHaveLength(learnTopics.length);
  });

  test('that no page has may be meant for help: whom to call and what to hold on to are there', async () => {
    const app = openApp({ path: '/learn' });
    await lookFor(app, 'zebra');
    await screen.findByText(/^No page has these words/);
    expect(linksIn()).toEqual(['Something to hold on to', 'Red flags and spotting']);
    await app.follow('Something to hold on to');
    await heading('Something to hold on to');
  });

  test.each([
    ['panic', 'Going at your own pace', 'When the past comes close'],
    ['rape', 'Going at your own pace', 'If somebody hurts you now'],
    ['numb', 'Red flags and spotting', /newly numb between your legs/],
    ['tight', 'How the floor guards and lets go', 'Why it guards'],
    ['stuck', 'Lubricant, cleaning and care', 'Can it get lost, or stuck?'],
    ['lost', 'Lubricant, cleaning and care', 'Can it get lost, or stuck?'],
    ['cancer', 'How the floor guards and lets go', 'What nobody knows yet'],
    ['radiation', 'How the floor guards and lets go', 'What nobody knows yet'],
    ['stenosis', 'Lubricant, cleaning and care', 'After an operation or radiotherapy'],
    ['menopause', 'Lubricant, cleaning and care', 'When you are sore'],
    ['endometriosis', 'How the floor guards and lets go', 'Why it guards'],
    ['birth', 'How the floor guards and lets go', 'a birth'],
    ['fart', 'Red flags and spotting', 'Get help now'],
    ['pessary', 'Red flags and spotting', 'pessary'],
    ['fistula', 'Red flags and spotting', 'Get help now'],
  ])('such as “%s” leads to “%s”', async (asked, page, section) => {
    const app = openApp({ path: '/learn' });
    await lookFor(app, asked);
    await screen.findByText(/^On \d pages?$/);
    expect(linksIn()[0]).toBe(page);
    const [entry] = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(entry).toHaveTextContent(section);
  });

  test('is found by its plain name too, beside the person’s own', async () => {
    const storage = makeTestStorage();
    const oar = withOwnText(withName(noOwnWords, 'tool', 'own'), 'tool', 'oar');
    await storage.slot('own words', parseOwnWords).write(oar);
    const app = openApp({ path: '/learn', storage });
    await lookFor(app, 'dilator');
    await waitFor(() => expect(linksIn()).toContain('Lubricant, cleaning and care'));
    expect(screen.getByText('Put it on the oar and around the opening.')).toBeVisible();
    await app.user.clear(screen.getByRole('searchbox'));
    await lookFor(app, 'oar');
    expect((await screen.findAllByText('oar', { selector: 'mark' }))[0]).toBeVisible();
  });

  test('is looked for in what a therapist wrote, and not in what the plan leaves out', async () => {
    const app = await openWith([
      { kind: 'replace', topic: 'drops', ...own },
      { kind: 'hide', topic: 'care' },
    ]);
    await lookFor(app, 'nose');
    expect(await screen.findByText('On 1 page')).toBeVisible();
    expect(linksIn()).toEqual(['Drops and breathing']);
    await app.user.clear(screen.getByRole('searchbox'));
    await lookFor(app, 'latex');
    expect(await screen.findByText(/^No page has these words/)).toBeVisible();
  });
});

describe('what a plan makes of the pages', () => {
  test('one left out is not listed, and can be seen to be left out', async () => {
    const { user, follow, press } = await openWith([{ kind: 'hide', topic: 'care' }]);
    await user.click(await screen.findByText('Your plan leaves one page out'));
    await follow('Lubricant, cleaning and care');
    expect(await screen.findByText(/^Your plan leaves this page out/)).toBeVisible();
    expect(screen.queryByText('Plenty, and then some more')).toBeNull();
    await press('Read it all the same');
    expect(screen.getByText('Plenty, and then some more')).toBeVisible();
  });

  test('one in other words keeps our name, and says whose the words are', async () => {
    const { follow } = await openWith([{ kind: 'replace', topic: 'drops', ...own }]);
    expect(await screen.findByText('In your plan’s words: “My way of breathing”')).toBeVisible();
    await follow('Drops and breathing');
    await heading('Drops and breathing');
    expect(
      screen.getByRole('heading', { name: 'From the plan of A. Therapist, PT', level: 2 }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'My way of breathing', level: 3 })).toBeVisible();
    expect(screen.getByText('Out by the mouth.')).toBeVisible();
    expect(screen.queryByText('What a drop is')).toBeNull();
  });

  test('nobody’s title can pass for the page on when to call, in the list, in a search or in links', async () => {
    const posing = { title: learnNames.signs, text: 'Wait a week, whatever it is.' };
    const app = await openWith([{ kind: 'replace', topic: 'drops', ...posing }]);
    await heading('Read and learn');
    expect(linksIn()).toEqual(learnTopics.map((topic) => learnNames[topic]));
    await lookFor(app, 'whatever it is');
    await waitFor(() => expect(linksIn()).toEqual(['Drops and breathing']));
    await app.user.clear(screen.getByRole('searchbox'));
    await app.follow(learnNames.floor);
    await heading(learnNames.floor);
    expect(linksIn()).toContain('Drops and breathing');
    expect(linksIn()).not.toContain(learnNames.signs);
  });

  test.each([
    ['drops', 'Drops and breathing'],
    ['signs', 'Red flags and spotting'],
  ] as const)('words for “%s” are found by their title too', async (topic, name) => {
    const app = await openWith([{ kind: 'replace', topic, ...own, title: 'Zigzag' }]);
    await lookFor(app, 'zigzag');
    await waitFor(() => expect(linksIn()).toEqual([name]));
  });

  test('are told on the screen of the plan', async () => {
    await openWith(
      [
        { kind: 'hide', topic: 'care' },
        { kind: 'replace', topic: 'of-later', ...own },
      ],
      '/plan',
    );
    expect(await screen.findByText('“Lubricant, cleaning and care” is left out.')).toBeVisible();
    const replaced = screen.getByText(
      'A page of a later version comes in other words: “My way of breathing”.',
    );
    expect(replaced).toBeVisible();
    expect(within(replaced).getByText(/Out by the mouth/)).not.toBeVisible();
  });

  test.each([
    ['signs', 'Get help now'],
    ['own-pace', 'You choose'],
  ] as const)('the page “%s” has our words first, and theirs under whose they are', async (topic, ours) => {
    await openWith([{ kind: 'replace', topic, ...own }], `/learn/${topic}`);
    await heading(learnNames[topic]);
    const headings = within(screen.getByRole('main'))
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(headings).toContain(ours);
    expect(headings.at(-1)).toBe('From the plan of A. Therapist, PT');
    expect(screen.getByText(/^Your plan has words about this too/)).toBeVisible();
    expect(screen.getByText('In by the nose.')).toBeVisible();
  });

  test('the list has our line on the page on when to call, and theirs after it', async () => {
    await openWith([{ kind: 'replace', topic: 'signs', ...own }]);
    const link = await screen.findByRole('link', { name: learnNames.signs });
    expect(link.closest('li')).toHaveTextContent(
      /When a little blood can wait.*In your plan’s words: “My way of breathing”$/,
    );
  });

  test('whatever is left out, what to do when it is stuck and when it gets worse stays', async () => {
    const app = await openWith([
      { kind: 'hide', topic: 'care' },
      { kind: 'replace', topic: 'setbacks', ...own },
    ]);
    for (const [asked, section] of [
      ['stuck', 'If it is stuck'],
      ['worse', 'Ask too when things get worse'],
    ] as const) {
      await lookFor(app, asked);
      await waitFor(() => expect(linksIn()).toContain(learnNames.signs));
      const entry = screen.getByRole('link', { name: learnNames.signs }).closest('li');
      expect(entry).toHaveTextContent(section);
      await app.user.clear(screen.getByRole('searchbox'));
    }
    await app.follow(learnNames.signs);
    expect(
      await screen.findByText(/call your local urgent care line\. It needs to come out soon/),
    ).toBeVisible();
  });
});
