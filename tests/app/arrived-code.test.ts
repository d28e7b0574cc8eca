import { expect, test } from 'vitest';
import { takeArrivals } from '../../src/app/arrived-code.ts';

// One for the page, as in the app.
history.replaceState(null, '', '#/plan/from/aBC-_9');
const arrivals = takeArrivals();
const hashAtOnce = location.hash;

test('a plan in the address is taken out of it at once, and given once', () => {
  expect(hashAtOnce).toBe('#/plan/open');
  expect(arrivals.code()).toBe('aBC-_9');
  arrivals.taken();
  expect(arrivals.code()).toBeUndefined();
});

test('a link that is followed later is taken in the same way, and told', () => {
  let told = 0;
  const stop = arrivals.subscribe(() => void (told += 1));
  history.replaceState(null, '', '#/plan/from/aNext');
  dispatchEvent(new Event('hashchange'));
  expect([location.hash, arrivals.code(), told]).toEqual(['#/plan/open', 'aNext', 1]);
  stop();
  arrivals.taken();
  expect(told).toBe(1);
});

test('any other address is left alone', () => {
  history.replaceState(null, '', '#/plan/fromage');
  dispatchEvent(new Event('hashchange'));
  expect([location.hash, arrivals.code()]).toEqual(['#/plan/fromage', undefined]);
});
