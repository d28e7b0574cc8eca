import { backupOf } from '../../../src/domain/backup/backup.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { sessionRecord } from '../journal-records.ts';
import { sealAsOthersDo } from '../other-backup-program.ts';
import type { Screen } from './screen.ts';

const backupWithOne = backupOf(
  { records: [sessionRecord()], tombstones: [], settings: { sound: { ...usualSound, guidance: 'tones' } } },
  { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' },
);

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
    'ways, at night',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /During a session/ }).click();
      await page.getByRole('radio', { name: /^Night/ }).check();
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
