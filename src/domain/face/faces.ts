/** What the app is called and looks like from outside: in a tab, on a home screen, on a lock screen, among downloads. */
export type Face = {
  readonly name: string;
  /** Relative to the folder that the app is served from. */
  readonly manifest: string;
  /** Of its pictures below `icons/`; `.svg`, and `-180.png` and so on. */
  readonly icon: string;
};

export const faceIds = ['unfurl', 'notes', 'timer', 'breathing', 'plain'] as const;

export type FaceId = (typeof faceIds)[number];

export const usualFace: FaceId = 'unfurl';

function faceOf(name: string): Face {
  const icon = name.toLowerCase();
  return { name, icon, manifest: `${icon}.webmanifest` };
}

export const faces: Readonly<Record<FaceId, Face>> = {
  unfurl: { name: 'Unfurl', icon: 'unfurl', manifest: 'manifest.webmanifest' },
  notes: faceOf('Notes'),
  timer: faceOf('Timer'),
  breathing: faceOf('Breathing'),
  plain: faceOf('Plain'),
};

/** Whatever is not known, or was written by a newer version, is the usual face. */
export function faceIdOf(stored: unknown): FaceId {
  return faceIds.find((id) => id === stored) ?? usualFace;
}

/** The beginning of every file that the app hands over. */
export function fileStem(id: FaceId): string {
  return faces[id].icon;
}
