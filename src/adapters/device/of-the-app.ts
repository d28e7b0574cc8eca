/** One person's journal is one for all folders that the app is served from at an address. */
export function isDatabaseOfApp(name: string): boolean {
  return name.startsWith('unfurl');
}

/** A second copy of the app under another folder keeps its files. */
export function isCacheOfApp(name: string, { pathname }: URL): boolean {
  return isRecordingsCache(name, pathname) || isShellCache(name, pathname) || isTrackCache(name);
}

export function isRecordingsCache(name: string, folder: string): boolean {
  return name === `unfurl-audio ${folder}`;
}

export function isShellCache(name: string, folder: string): boolean {
  return name.startsWith(`unfurl-shell ${folder} `);
}

export function isTrackCache(name: string): boolean {
  return name === 'session-track';
}
