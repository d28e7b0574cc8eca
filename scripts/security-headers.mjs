/** Directives of the content policy; `frame-ancestors` is left out because a <meta> policy may not hold it. */
const contentDirectives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'unfurl',
};

const refusedFeatures = [
  'accelerometer',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];
const usedFeatures = ['autoplay', 'camera', 'microphone', 'screen-wake-lock'];

/** The policy as the built index.html carries it, so that it also holds on a host that sends no headers. */
export const metaContentPolicy = Object.entries(contentDirectives)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** Every answer carries these. docs/hosting.md repeats them for other servers; a test compares the two. */
export const securityHeaders = Object.freeze({
  'Content-Security-Policy': `${metaContentPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...refusedFeatures.map((feature) => `${feature}=()`),
    ...usedFeatures.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
