import { backupOf } from '../../../src/domain/backup/backup.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { sessionRecord } from '../journal-records.ts';
import { sealAsOthersDo } from '../other-backup-program.ts';
import type { Screen } from './screen.ts';

const backupWithOne = backupOf(
  { records: [sessionRecord()], tombstones: [], settings: { sound: { ...usualSound, guidance: 'tones' } } },
  { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' },
);

const lockPassphrase = 'river lamp otter pine';

export const settingsScreens: readonly Screen[] = [
  ['settings', async (page) => page.getByRole('link', { name: 'Settings' }).click()],
  ['sound', async (page) => page.getByRole('link', { name: /Sound and voice/ }).click()],
  [
    'backup',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Backup/ }).click();
      await page.getByText(/^(\w+ ){5}\w+$/).waitFor();
    },
  ],
  [
    'a backup that was made',
    async (page) => {
      await page.getByRole('radio', { name: 'One of my own' }).check();
      await page.getByRole('checkbox', { name: 'Show what I type' }).check();
      await page.getByLabel('Passphrase', { exact: true }).fill('river lamp otter pine');
      await page.getByLabel(/^I have written it down/).check();
      await page.getByRole('button', { name: 'Make the backup' }).click();
      await page.getByRole('button', { name: 'Save the file' }).waitFor();
    },
  ],
  [
    'a backup to bring back',
    async (page) => {
      const buffer = Buffer.from(sealAsOthersDo(JSON.stringify(backupWithOne), 'river lamp otter pine'));
      const file = { name: 'unfurl.backup', mimeType: 'application/octet-stream', buffer };
      await page.getByLabel('Choose the file').setInputFiles(file);
      await page.getByLabel('Its passphrase').fill('river lamp otter pine');
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByRole('heading', { name: /^A backup of/ }).waitFor();
    },
  ],
  [
    'lock, off',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Lock/ }).click();
      await page.getByRole('radio', { name: 'One of my own' }).check();
      await page.getByText('What this lock does').click();
    },
  ],
  [
    'lock, on, all of it open',
    async (page) => {
      await page.getByRole('checkbox', { name: 'Show what I type' }).check();
      await page.getByLabel('Passphrase', { exact: true }).fill(lockPassphrase);
      await page.getByLabel(/^I have written it down/).check();
      await page.getByRole('button', { name: 'Turn it on' }).click();
      await page.getByText(/^The lock is on. Your/).waitFor();
      for (const more of await page.locator('main summary').all()) await more.click();
    },
  ],
  [
    'locked, over the app',
    async (page) => {
      await page.getByRole('button', { name: 'Lock now' }).click();
      await page.getByRole('dialog', { name: 'Locked' }).waitFor();
    },
  ],
  [
    'locked, wrong and forgotten',
    async (page) => {
      await page.reload();
      await page.getByLabel('Passphrase', { exact: true }).fill('river lamp');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText(/^That did not open it/).waitFor();
      for (const more of await page.locator('main summary').all()) await more.click();
    },
  ],
  [
    'lock, turned off again',
    async (page) => {
      await page.getByLabel('Passphrase', { exact: true }).fill(lockPassphrase);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('Turn the lock off').click();
      await page
        .getByLabel('The present passphrase', { exact: true })
        .filter({ visible: true })
        .fill(lockPassphrase);
      await page.getByRole('button', { name: 'Turn it off' }).click();
      await page.getByText(/^The lock is off. No passphrase/).waitFor();
    },
  ],
  [
    'leaving, a site not understood',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Leaving quickly/ }).click();
      await page.getByRole('radio', { name: /^To a site/ }).check();
      await page.getByLabel('Address of the site').fill('weather');
      await page.getByRole('button', { name: 'Lead there from now on' }).click();
      await page.getByText(/^This cannot be read/).waitFor();
    },
  ],
  [
    'times, one that is none',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Times in your calendar/ }).click();
      await page.getByRole('button', { name: 'Add a time' }).click();
      await page.getByRole('button', { name: 'Make the file' }).click();
    },
  ],
  [
    'on the home screen',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^On the home screen/ }).click();
      await page.getByRole('heading', { name: 'Add it to the home screen' }).waitFor();
    },
  ],
  [
    'check it yourself',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Check it yourself/ }).click();
      await page.getByRole('heading', { name: 'Check it yourself' }).waitFor();
      for (const more of await page.locator('main summary').all()) await more.click();
    },
  ],
  [
    'delete',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Delete/ }).click();
      await page.getByRole('heading', { name: 'Delete', exact: true }).waitFor();
    },
  ],
  [
    'delete, everything asked',
    async (page) => page.getByRole('button', { name: /^Delete everything/ }).click(),
  ],
  [
    'name and icon',
    async (page) => {
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Name and icon/ }).click();
      await page.getByRole('group', { name: 'Which one?' }).waitFor();
    },
  ],
  [
    'ways, at night',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /During a session/ }).click();
      await page.getByRole('radio', { name: /^Night/ }).check();
    },
  ],
  [
    'words, the plain ones',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Your words/ }).click();
      await page.getByRole('group', { name: 'What you practise with' }).waitFor();
    },
  ],
  [
    'words, all of their own',
    async (page) => {
      for (const own of await page.getByRole('radio', { name: 'A word of my own' }).all()) await own.check();
      await page.getByLabel('Your word for one', { exact: true }).fill('Donaudampfschifffahrts…');
      await page.getByLabel('Your word for them').fill('Wwwwwwwwwwwwwwwwwwwwwwww');
    },
  ],
  [
    'words, plain again',
    async (page) => {
      await page.getByRole('button', { name: 'Back to plain words' }).click();
      await page.getByRole('button', { name: 'Put my own words back' }).waitFor();
    },
  ],
  ['settings, at night', async (page) => page.getByRole('link', { name: 'Settings' }).click()],
  [
    'ways',
    async (page) => {
      await page.getByRole('link', { name: /During a session/ }).click();
      await page.getByRole('radio', { name: /^As the device/ }).check();
    },
  ],
];
