import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countShift } from '../../src/adapters/device/shift-count.ts';
import { leavePage } from '../../src/adapters/device/leaving.ts';
import { wearFace } from '../../src/adapters/device/face.ts';
import { parseLeavingPlace } from '../../src/domain/leaving/leaving-place.ts';
import { openApp } from '../support/open-app.tsx';
import { makeFakeFaces } from '../support/ui-outside.ts';
import { makeTestStorage } from '../support/ui-storage.ts';

test('an address that the browser refuses leads to our own page, not nowhere', () => {
  const asked: string[] = [];
  const replace = vi.spyOn(location, 'replace').mockImplementation((address) => {
    asked.push(String(address));
    if (asked.length === 1) throw new DOMException('not valid', 'SyntaxError');
  });
  leavePage('https://refused.example:99999', 'https://app.example/measures.html', () => {});
  expect(asked).toEqual(['https://refused.example:99999', 'https://app.example/measures.html']);
  replace.mockRestore();
});

const siteField = () => screen.findByRole('textbox', { name: 'Address of the site' });

describe('where leaving leads', () => {
  function open() {
    const storage = makeTestStorage();
    const app = openApp({ storage, path: '/settings/leaving' });
    return { ...app, kept: () => storage.slot('leaving', parseLeavingPlace).read() };
  }

  test('is our own page until a site is named', async () => {
    const { pick, kept } = open();
    expect(await screen.findByRole('radio', { name: /^To the kitchen measures/ })).toBeChecked();
    await pick(/To a site/, 'Where does leaving lead?');
    expect(await kept()).toEqual({ kind: 'empty' });
  });

  test('is the site that the person names, and is told to be so', async () => {
    const { pick, press, user, kept } = open();
    await pick(/To a site/, 'Where does leaving lead?');
    await user.type(await siteField(), 'weather.example/today');
    await press('Lead there from now on');
    const address = 'https://weather.example/today';
    expect(await kept()).toEqual({ kind: 'value', value: { kind: 'outside', address } });
    expect(await screen.findByText(`Leaving leads to ${address} now.`)).toBeVisible();
  });

  test('is not changed by what cannot be read, and what was typed stays', async () => {
    const { pick, press, user, kept } = open();
    await pick(/To a site/, 'Where does leaving lead?');
    await user.type(await siteField(), 'http://weather.example');
    await press('Lead there from now on');
    expect(screen.getByText(/Only a site with a secure address/)).toBeVisible();
    expect(await siteField()).toHaveValue('http://weather.example');
    expect(await kept()).toEqual({ kind: 'empty' });
  });

  test('is our own page again when that is chosen', async () => {
    const { pick, press, user, kept } = open();
    await pick(/To a site/, 'Where does leaving lead?');
    await user.type(await siteField(), 'weather.example');
    await press('Lead there from now on');
    await pick(/^To the kitchen measures/, 'Where does leaving lead?');
    expect(await kept()).toEqual({ kind: 'value', value: { kind: 'ourPage' } });
  });
});

test('from the first screen and from the settings the way leads to what the two buttons do', async () => {
  const { follow } = openApp();
  await follow('About leaving quickly');
  await screen.findByRole('heading', { name: 'Leaving quickly, and covering' });
  await follow('Settings');
  await follow(/^Leaving quickly, and covering/);
  expect(await screen.findByText(/The browser’s history still has the address/)).toBeVisible();
});

describe('name and icon', () => {
  test('what is chosen is worn at once', async () => {
    const faces = makeFakeFaces();
    const { pick } = openApp({ faces, path: '/settings/face' });
    await pick(/^Timer/, 'Which one?');
    expect(faces.chosen).toEqual(['timer']);
  });

  test('where it cannot be kept, that is said, and can be tried again', async () => {
    const faces = makeFakeFaces({ ok: false, reason: 'blocked' });
    const { pick, press } = openApp({ faces, path: '/settings/face' });
    await pick(/^Notes/, 'Which one?');
    await press('Try again');
    expect(faces.chosen).toEqual(['notes', 'notes']);
  });

  test('a page without links to change is titled all the same', () => {
    wearFace('plain');
    expect(document.title).toBe('Plain');
    wearFace('unfurl');
  });
});

describe('Shift', () => {
  let stop = () => {};
  afterEach(() => stop());

  function watch() {
    const counts: number[] = [];
    let enough = 0;
    stop = countShift({
      onCount: (presses) => void counts.push(presses),
      onEnough: () => void (enough += 1),
    });
    return { counts, enough: () => enough };
  }

  function press(key: string, more: readonly (() => void)[] = []): void {
    fireEvent.keyDown(document.body, { key });
    for (const act of more) act();
    fireEvent.keyUp(document.body, { key });
  }

  test('pressed three times by itself is enough, and then it begins anew', () => {
    const { counts, enough } = watch();
    for (let presses = 0; presses < 4; presses += 1) press('Shift');
    expect(enough()).toBe(1);
    expect(counts).toEqual([1, 2, 1]);
  });

  test('is not counted while it is held for a letter or a click, and what was counted is forgotten', () => {
    const { counts, enough } = watch();
    press('Shift');
    press('Shift', [() => press('A')]);
    press('Shift');
    press('Shift', [() => fireEvent.pointerDown(document.body)]);
    press('Shift');
    press('Shift');
    expect(enough()).toBe(0);
    expect(counts).toEqual([1, 0, 1, 0, 1, 2]);
  });

  test('held down is one press', () => {
    const { counts } = watch();
    fireEvent.keyDown(document.body, { key: 'Shift' });
    for (let repeats = 0; repeats < 9; repeats += 1)
      fireEvent.keyDown(document.body, { key: 'Shift', repeat: true });
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(counts).toEqual([1]);
  });

  test('is forgotten five seconds after its first press', () => {
    vi.useFakeTimers();
    const { counts } = watch();
    press('Shift');
    vi.advanceTimersByTime(4000);
    press('Shift');
    vi.advanceTimersByTime(1000);
    expect(counts).toEqual([1, 2, 0]);
    vi.useRealTimers();
  });
});
