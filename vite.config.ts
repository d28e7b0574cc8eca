import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/build/content-policy-plugin.ts';
import { serviceWorker } from './scripts/build/service-worker-plugin.ts';
import { browserArguments, findBrowser } from './scripts/steps/find-browser.mjs';

/** Only a hang takes this long; what is tried a thousand times takes seconds on a busy machine. */
const patienceMs = 60_000;

const chromium = process.env['VITEST'] === undefined ? undefined : findBrowser();

/** Found late by Vite these would reload the page in the middle of a test. */
const prebundled = [
  'd3-scale',
  'd3-shape',
  'react',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'xstate',
  '@xstate/react',
  'howler',
  'idb-keyval',
  'valibot',
  'wouter',
  'wouter/use-hash-location',
  'd3-scale',
  'd3-shape',
];

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy(), serviceWorker()],
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
            { name: 'words', test: /\/copy\/en\/(?!charts|sets)/, maxSize: 45_000 },
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
          include: ['tests/adapters/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: browserArguments,
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
