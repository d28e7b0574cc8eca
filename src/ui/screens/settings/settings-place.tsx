import { type ComponentType, lazy } from 'react';
import { paths } from '../../paths.ts';
import { Settings } from './settings.tsx';

const places: Readonly<Record<string, ComponentType>> = {
  [paths.sound]: lazy(() => import('../sound/sound.tsx').then((module) => ({ default: module.Sound }))),
  [paths.ways]: lazy(() => import('../ways/ways.tsx').then((module) => ({ default: module.Ways }))),
  [paths.words]: lazy(() =>
    import('../words/words-screen.tsx').then((module) => ({ default: module.WordsScreen })),
  ),
  [paths.times]: lazy(() =>
    import('../reminders/reminders.tsx').then((module) => ({ default: module.Reminders })),
  ),
  [paths.backup]: lazy(() =>
    import('../backup/backup-screen.tsx').then((module) => ({ default: module.BackupScreen })),
  ),
  [paths.lock]: lazy(() =>
    import('../lock-settings/lock-settings.tsx').then((module) => ({ default: module.LockSettings })),
  ),
  [paths.leaving]: lazy(() =>
    import('../leaving/leaving-screen.tsx').then((module) => ({ default: module.LeavingScreen })),
  ),
  [paths.face]: lazy(() =>
    import('../face/face-screen.tsx').then((module) => ({ default: module.FaceScreen })),
  ),
  [paths.install]: lazy(() =>
    import('../install/install-screen.tsx').then((module) => ({ default: module.InstallScreen })),
  ),
  [paths.check]: lazy(() =>
    import('../check-yourself/check-yourself.tsx').then((module) => ({ default: module.CheckYourself })),
  ),
  [paths.deleteAll]: lazy(() =>
    import('../deleting/deleting-screen.tsx').then((module) => ({ default: module.DeletingScreen })),
  ),
};

/** One of the screens behind the settings, by the last part of its address. */
export function SettingsPlace({ what }: { readonly what: string }) {
  const Place = places[`${paths.settings}/${what}`] ?? Settings;
  return <Place />;
}
