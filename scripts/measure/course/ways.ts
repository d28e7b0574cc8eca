/** The ways of speaking that are held against one another. `track` is the app's own player. */
export const ways = ['track', 'webAudio', 'html5'] as const;
export type Way = (typeof ways)[number];

export const wayNames: Readonly<Record<Way, string>> = {
  track: 'one track (Unfurl)',
  webAudio: 'timers and Howler sprites, Web Audio',
  html5: 'timers and Howler sprites, html5',
};

/** What a page tells of itself; `atMs` from its own start. */
export type CourseNote =
  | { readonly kind: 'started' }
  | { readonly kind: 'seen'; readonly visibility: string; readonly atMs: number }
  | { readonly kind: 'trouble'; readonly what: string };

/** Under this path pages tell their notes; the server only has to see what is asked for. */
export const notePath = 'note?';

export const sheetFile = 'sheet.mp3';
export const courseFile = 'course.json';
