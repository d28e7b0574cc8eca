import { type FaceId, faces } from './faces.ts';

/** The web manifest of a face. They all are of one app: only what is seen from outside differs. */
export function manifestOf(id: FaceId): object {
  const { name, icon } = faces[id];
  const png = (file: string, size: number) => ({
    src: `icons/${icon}-${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
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
      { name: 'One minute', url: './#/minute' },
      { name: 'Something short', url: './#/short' },
    ],
    icons: [
      { src: `icons/${icon}.svg`, sizes: 'any', type: 'image/svg+xml' },
      png('192', 192),
      png('512', 512),
      { ...png('maskable-512', 512), purpose: 'maskable' },
    ],
  };
}
