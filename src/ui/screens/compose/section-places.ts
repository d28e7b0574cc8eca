/** The sections of the composer, and the first parts of the places whose fields are in each. */
export const sectionPlaces = {
  parts: ['phases'],
  often: ['ledBy', 'frequency', 'restDays', 'clinician', 'schedule'],
  limits: ['painCap', 'ceiling', 'stepUp', 'checkIn', 'waitSeconds'],
  homework: ['homework'],
  pages: ['learn'],
  who: ['title', 'author', 'clinic', 'aim', 'note', 'openingNote', 'nextVisit', 'reviewBy'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const sections = Object.keys(sectionPlaces) as readonly (keyof typeof sectionPlaces)[];

/** The section in which the field at `place` is; undefined for the plan as a whole. */
export function sectionOf(place: string): keyof typeof sectionPlaces | undefined {
  const [first] = place.split('.');
  return sections.find((section) => sectionPlaces[section].some((each) => each === first));
}
