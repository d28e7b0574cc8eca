import { expect, test } from 'vitest';
import { publicAddress } from '../../scripts/build/public-address.ts';

test.each([
  [undefined, ''],
  ['', ''],
  ['https://unfurl.example', 'https://unfurl.example/'],
  ['https://unfurl.example/', 'https://unfurl.example/'],
  ['https://clinic.example/tools/unfurl', 'https://clinic.example/tools/unfurl/'],
  ['https://clinic.example/unfurl/index.html?x=1#/plan', 'https://clinic.example/unfurl/'],
])('the setting %j leads to the address %j', (setting, address) => {
  expect(publicAddress(setting)).toBe(address);
});

test.each(['unfurl.example', 'ftp://unfurl.example/', 'https://me:secret@unfurl.example/'])(
  'a build with the address %j is refused',
  (setting) => {
    expect(() => publicAddress(setting)).toThrow('UNFURL_ADDRESS is not the address of a web page.');
  },
);
