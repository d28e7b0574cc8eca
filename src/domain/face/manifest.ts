import { type FaceId, faces } from './faces.ts';

/** What the menu of the app's icon names: a session, the drops that nobody sees, the journal. Only the usual face tells. */
const shortcutNames = {
  unfurl: ['Start a session', 'Discreet drops', 'Journal'],
  notes: ['New note', 'One minute', 'Notes'],
  timer: ['Start', 'One minute', 'Past times'],
  breathing: ['Start', 'One minute', 'Diary'],
  plain: ['Start', 'One minute', 'Pages'],
} as const satisfies Readonly<Record<FaceId, readonly [string, string, string]>>;

/** The web manifest of a face. They all are of one app: only what is seen from outside differs. */
export function manifestOf(id: FaceId): object {
  const { name, icon } = faces[id];
  const png = (file: string, size: number) => ({
    src: `icons/${icon}-${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const [session, minute, journal] = shortcutNames[id];
  const shortcut = (named: string, url: string) => ({ name: named, url, icons: [png('192', 192)] });
  return {
    name,
    short_name: name,
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f7f2ea',
    theme_color: '#f7f2ea',
    shortcuts: [
      shortcut(session, './#/session'),
      shortcut(minute, './#/minute'),
      shortcut(journal, './#/journal'),
    ],
    icons: [
      { src: `icons/${icon}.svg`, sizes: 'any', type: 'image/svg+xml' },
      png('192', 192),
      png('512', 512),
      { ...png('maskable-512', 512), purpose: 'maskable' },
    ],
  };
}
