/**
 * Words that count as short in tests/ui/reading-age.test.ts: each is the name of a thing that the app is about, met again
 * and again, with the reason why no shorter word does.
 */
export const allowedTerms: Readonly<Record<string, string>> = {
  dilator: 'the tool itself; it stands on the box',
  lubricant: 'what the bottle is called; "gel" leaves most of them out',
  clinician: 'whoever looks after a person: doctor, nurse, midwife or therapist',
  therapist: 'whom the person goes to, as they call them',
  radiotherapy: 'the name under which a person was given it',
  infection: 'what a person is told they have',
  vagina: 'the plain word for the part of the body',
  vaginoplasty: 'the name of that operation; a person who had it knows it',
  vaginismus: 'the name of what the studies are about',
  physiotherapist: 'the name of the profession',
};
