import { expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/security-headers.mjs';

const policy = securityHeaders['Permissions-Policy'].split(', ');

it.each(['autoplay', 'camera', 'microphone', 'screen-wake-lock'])(
  '%s is allowed to the app itself',
  (feature) => {
    expect(policy).toContain(`${feature}=(self)`);
  },
);

it('nothing is allowed to anybody else', () => {
  expect(policy.filter((each) => !/^[a-z-]+=\((self)?\)$/.test(each))).toEqual([]);
});
