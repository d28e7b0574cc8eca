import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import aboutPackage from './package.json' with { type: 'json' };
import { publicAddress } from './scripts/build/public-address.ts';
import { changes } from './scripts/build/changes-plugin.ts';
import { contentPolicy } from './scripts/build/content-policy-plugin.ts';
import { serviceWorker } from './scripts/build/service-worker-plugin.ts';
import { threatModel } from './scripts/build/threat-model-plugin.ts';
import { browserArguments, findBrowser } from './scripts/steps/find-browser.mjs';

/** Only a hang takes this long; what is tried a thousand times takes seconds on a busy machine. */
const patienceMs = 60_000;

const chromium = process.env['VITEST'] === undefined ? undefined : findBrowser();

/** A tone in place of a microphone, and nobody who has to allow it. */
const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Found late by Vite these would reload the page in the middle of a test. */
const prebundled = [
  'd3-scale',
  'd3-shape',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'xstate',
  '@xstate/react',
  'hash-wasm',
  'howler',
  'qr',
  'qr/decode.js',
  'idb-keyval',
  'valibot',
  'wasm-media-encoders',
  'wouter',
  'wouter/use-hash-location',
  'd3-scale',
  'd3-shape',
];

export default defineConfig({
  base: './',
  define: {
    __PUBLIC_ADDRESS__: JSON.stringify(publicAddress(process.env['UNFURL_ADDRESS'])),
    __APP_VERSION__: JSON.stringify(aboutPackage.version),
  },
  plugins: [react(), contentPolicy(), changes(), threatModel(), serviceWorker()],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Files of their own, so that an update of other parts leaves them in the browser's cache.
            { name: 'xstate', test: /node_modules\/xstate\// },
            { name: 'spoken', test: /\/copy\/spoken\.en\.json/ },
            // All that the first screen loads in one file: in forty small ones it weighs 8 KiB more.
            { name: 'first', tags: ['$initial'] },
            // Asked for beside the rest of a session, so that neither is large.
            { name: 'sound', test: /\/src\/(track|adapters\/audio)\// },
            {
              name: 'replan',
              test: /\/src\/planning\/(replan|change|more-time|length-of|part-under-way|take-up)/,
            },
            // Two files, so that neither is large; the first needs nothing of the second. Left to a size limit they came to
            // need one another, and the names of a session's parts were blank.
            {
              name: 'words-of-plans',
              test: /\/copy\/en\/(minutes|phases|counted|sizes|source|plan|because|suggested|progress)\.ts/,
            },
            {
              name: 'words',
              test: /\/copy\/en\/(?!backup|beside-today|support|check-yourself|deleting|gone|install|charts|learn|leaving|lock|own-words|passphrase|wait|set-up|sets|visit|compose|hand-over|pictures|stretch-names|plan-|minutes|phases|counted|sizes|source|plan|because|suggested|progress)/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: patienceMs,
          include: [
            'tests/{domain,planning,track,machines,architecture,audio,scripts}/**/*.test.ts',
            'tests/adapters/**/*.node.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          testTimeout: patienceMs,
          setupFiles: ['tests/support/ui-setup.ts'],
          include: ['tests/{ui,app}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        optimizeDeps: { include: prebundled },
        test: {
          name: 'browser',
          testTimeout: patienceMs,
          include: ['tests/adapters/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [...browserArguments, ...fakeMicrophone],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/build-first.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as the browser's own steps wait: on a busy machine a second is soon over.
          expect: { poll: { timeout: 30_000 } },
          // Most of a journey is waiting, for a browser or for sound.
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
