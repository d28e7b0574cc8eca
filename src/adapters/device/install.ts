import type { Installing } from '../../machines/own-device.ts';
import type { InstallQuestion } from './watch-page.ts';

type HomeScreenNavigator = Navigator & { readonly standalone?: boolean };

function isAdded(): boolean {
  const { standalone }: HomeScreenNavigator = navigator;
  return standalone === true || matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
}

/** An iPad calls itself a Mac, and is the only one with a touch screen. */
function isIos(agent: string): boolean {
  return /iPhone|iPad|iPod/.test(agent) || (agent.includes('Macintosh') && navigator.maxTouchPoints > 1);
}

/** How the app is added here, by what the browser says it is: only the words go by it. */
export function readInstalling(question: InstallQuestion | undefined): Installing {
  const agent = navigator.userAgent;
  if (isAdded()) return 'added';
  if (question) return 'asks';
  if (isIos(agent)) return /CriOS|FxiOS|EdgiOS/.test(agent) ? 'iosOther' : 'iosSafari';
  if (agent.includes('Android')) return 'android';
  return agent.includes('Firefox') ? 'firefox' : 'desktop';
}

/** Lets the browser ask the person; it does so once. */
export async function askToInstall(question: InstallQuestion | undefined): Promise<'added' | 'notNow'> {
  if (!question) return 'notNow';
  await question.prompt();
  return (await question.userChoice).outcome === 'accepted' ? 'added' : 'notNow';
}
