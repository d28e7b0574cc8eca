/** Wording that clinical.md §7 rules out, each with what may stand around it. */
const harsh: readonly RegExp[] = [
  /\bjust\b/i,
  /\bsimply\b/i,
  /\bshould\b/i,
  /\bmust\b/i,
  /\bgood girl\b/i,
  /\bpush through\b/i,
  /\bfail(ed|s|ure|ures|ing)?\b/i,
  /\bmiss(ed|es)?\b/i,
  /\bstreaks?\b/i,
  /\bscores?\b/i,
  /\btight(er|ness|en|ens)?\b/i,
  /\bloosen(s|ing)?\b/i,
  /\bopen up\b/i,
  /\bopen your legs\b/i,
  /\b(well done|good job|be brave|calm down)\b/i,
  // As a command; "letting the floor relax" tells of something.
  /(?:^|[.!?,:]\s+|\b(?:and|now|then|please)\s+)relax\b/i,
  // As an order; it is offered where the sentence says so.
  /\bclose your eyes\b(?![^.]*\bif you\b)/i,
];

const gendered: readonly RegExp[] = [
  /\b(she|he|her|hers|him|his|herself|himself)\b/i,
  /\b(wom[ae]n|m[ae]n|females?|males?|lady|ladies|gentlem[ae]n|girls?|boys?|guys?)\b/i,
  /\b(mum|mother|mothers|daughters?|sisters?|brides?)\b/i,
];

const assumed: readonly RegExp[] = [
  /\b(partners?|husbands?|wife|wives|spouse|boyfriends?|girlfriends?|lovers?)\b/i,
  /\b(intercourse|penetrat\w*|sex|sexual\w*)\b/i,
  /\b(targets?|goals?|achiev\w*|succe(ed|eds|ss|sses|ssful\w*)|progress to|level up)\b/i,
  /\bnormal(ly)?\b/i,
];

const banned = [...harsh, ...gendered, ...assumed];

/** What is not said to anybody, of all that `sentence` says. */
export function unkindIn(sentence: string): readonly string[] {
  return banned.flatMap((phrase) => phrase.exec(sentence)?.[0].trim() ?? []);
}

/** What gives somebody a gender, a partner or an aim; holds for pages about the app, too. */
export function assumedIn(sentence: string): readonly string[] {
  return [...gendered, ...assumed].flatMap((phrase) => phrase.exec(sentence)?.[0].trim() ?? []);
}

/** The plain words for what a person can name themselves. Names of conditions stay what they are. */
const namedByThePerson: readonly RegExp[] = [
  /\b(dilators?|trainers?|wands?)\b/i,
  /\b(?:the|your|my) opening\b/i,
  /\b(vaginas?|vaginal(?! agenesis)|front passage)\b/i,
  /\b(vulvas?|genitals?)\b/i,
  /\b(?:your|my) (?:surgical )?(?:clinician|therapist|doctor|midwife|surgeon|team)\b/i,
];

/** Where `sentence` names, by a word of ours, what the person may have a word of their own for. */
export function namesInOurWords(sentence: string): readonly string[] {
  return namedByThePerson.flatMap((name) => name.exec(sentence)?.[0] ?? []);
}
