import { describe, expect, test } from 'vitest';
import { spokenCueIds } from '../../src/planning/cue-ids.ts';
import { backupEn } from '../../src/ui/copy/backup.en.ts';
import { chartsEn } from '../../src/ui/copy/charts.en.ts';
import { composeEn } from '../../src/ui/copy/compose.en.ts';
import { en } from '../../src/ui/copy/en.ts';
import { handOverEn } from '../../src/ui/copy/hand-over.en.ts';
import { besideToday } from '../../src/ui/copy/en/beside-today.ts';
import { setUp } from '../../src/ui/copy/en/set-up.ts';
import { setUpToday } from '../../src/ui/copy/en/set-up-today.ts';
import { learnEn } from '../../src/ui/copy/learn.en.ts';
import { picturesEn } from '../../src/ui/copy/pictures.en.ts';
import { privacyEn } from '../../src/ui/copy/privacy.en.ts';
import { leavingEn } from '../../src/ui/copy/leaving.en.ts';
import { lockEn } from '../../src/ui/copy/lock.en.ts';
import { setsEn } from '../../src/ui/copy/sets.en.ts';
import { supportEn } from '../../src/ui/copy/support.en.ts';
import { visitEn } from '../../src/ui/copy/visit.en.ts';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };
import { settingNames } from '../../src/domain/backup/kept-history.ts';
import { usualCheckInRules } from '../../src/domain/check-in/check-in-rules.ts';
import { pregnancyBars } from '../../src/domain/progression/pregnancy-gate.ts';
import { toldSituations } from '../../src/domain/protocol/told-situation.ts';
import { sourceOf } from '../../src/domain/source-of.ts';
import {
  everyPlanChange,
  everyPlanFit,
  homeworkInWords,
  phasesInWords,
} from '../support/every-plan-change.ts';
import { inText } from '../../src/ui/screens/visit/writing.ts';
import { busyJournal } from '../support/busy-journal.ts';
import { handed, summaryOf } from '../support/visit-summaries.ts';
import { composeSamples } from '../support/compose-samples.ts';
import { everyReason, everySuggestion } from '../support/every-reason.ts';
import { d22 } from '../support/progress-records.ts';
import { catalogueInWords } from '../../src/ui/copy/gaps.ts';
import { ownWordsEn } from '../../src/ui/copy/own-words.en.ts';
import { plainWords, type Words } from '../../src/ui/copy/words.ts';
import { namesInOurWords, unkindIn } from '../support/kind-words.ts';

const wide = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;

const sources = Object.values(
  import.meta.glob<string>(
    [
      '../../src/ui/**/*.{ts,tsx}',
      '../../src/app/**/*.ts',
      '!../../src/ui/copy/en.ts',
      '!../../src/ui/copy/first.en.ts',
    ],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
).join('\n');

/** Lines of every kind and sign, of few days and of many. */
const everyLine = [1, 14, 90].flatMap(
  (days) =>
    handed(summaryOf(busyJournal(days, '2026-11-22'), { from: '2026-08-01', to: '2026-11-22' })).lines,
);

type Leaf = { readonly path: readonly string[]; readonly value: unknown };

function leavesOf(node: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

const catalogues = {
  ...en,
  ...handOverEn,
  ...setsEn,
  ...chartsEn,
  ...visitEn,
  ...composeEn,
  ...backupEn,
  ...learnEn,
  ...lockEn,
  ...supportEn,
  ...leavingEn,
  ...privacyEn,
  ...picturesEn,
  ...ownWordsEn,
  besideToday,
  setUp,
  setUpToday,
};

function leavesIn(words: Words) {
  return leavesOf(catalogueInWords(catalogues, words)).map((leaf) => ({
    ...leaf,
    name: leaf.path.join('.'),
  }));
}

const leaves = leavesIn(plainWords);

/** Whether some source names the key, picks it by a value, or hands on the group that it is in. */
function isUsed(path: readonly string[]): boolean {
  const at = (length: number) => `(?:copy\\)?|en|firstEn)\\.${path.slice(0, length).join('\\.')}`;
  const [group = '', ...rest] = path;
  const groups = path.slice(0, -1).map((_, index) => index + 1);
  return (
    new RegExp(`\\b${at(path.length)}\\b`).test(sources) ||
    new RegExp(`\\(\\{ ${group} \\}\\) =>.*\\b${path.join('\\.')}\\b`).test(sources) ||
    groups.some((length) => new RegExp(`\\b${at(length)}\\[`).test(sources)) ||
    groups.some(
      (length) =>
        new RegExp(`=\\{${at(length)}\\}`).test(sources) &&
        new RegExp(`\\bcopy\\.${path.slice(length).join('\\.')}\\b`).test(sources),
    ) ||
    (new RegExp(`words = \\(\\) => inLanguage\\(copy\\)\\.${group};`).test(sources) &&
      new RegExp(`(?:\\bwords\\(\\)\\.|[{,] )${rest.join('\\.')}\\b`).test(sources))
  );
}

test.each(leaves)('$name is used by a screen', ({ path }) => {
  expect(isUsed(path)).toBe(true);
});

test('the search for used keys finds one that nobody uses', () => {
  expect(isUsed(['today', 'nobodySaysThis'])).toBe(false);
});

const minutes = [[20_000], [60_000], [720_000]];
const counts = [[1], [3]];

/** What each sentence with a gap is tried with. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'today.planLead': minutes,
  'backup.age': [[undefined], [-1], [0], [1], [12], [100]],
  'backup.made': counts,
  'backup.leftOut': counts,
  'backup.saved': [['unfurl-2026-11-22.backup']],
  'backup.fileChosen': [['unfurl-2026-11-22.backup']],
  'backup.foundTitle': [['22 November 2026']],
  'backup.holds': [[{ entries: 1, sessions: 0 }], [{ entries: 34, sessions: 28 }]],
  'backup.days': [
    ['22 November 2026', '22 November 2026'],
    ['3 August 2026', '22 November 2026'],
  ],
  'backup.isNew': counts,
  'backup.inBoth': counts,
  'backup.deletedHere': counts,
  'backup.deletedThere': counts,
  'backup.onlyThere': [[settingNames]],
  'backup.differing': [[['ladder', 'sound']]],
  'backup.unread': counts,
  'backup.replaceLead': [
    [{ onlyHere: 0, settingsOnlyHere: [] }],
    [{ onlyHere: 1, settingsOnlyHere: ['plan'] }],
    [{ onlyHere: 3, settingsOnlyHere: [] }],
  ],
  'backup.undoTitle': [['22 November 2026']],
  'today.breatheLead': minutes,
  'today.unkeptTitle': counts,
  'today.askedTitle': [['Sunday, 22 November']],
  'today.waitingLead': minutes,
  'offline.filling': [[3_100_000, 16_100_000]],
  'leaving.presses': [[1], [2], [3]],
  'leavingTold.kept': [['https://example.org']],
  'lock.refused': [
    [{ kind: 'wrong', waitMs: 0 }],
    [{ kind: 'wrong', waitMs: 30_000 }],
    [{ kind: 'tooSoon', waitMs: 61_000 }],
    [{ kind: 'noKey' }],
    [{ kind: 'blocked' }],
    [{ kind: 'taken' }],
  ],
  'lockScreen.wait': [[1000], [61_000], [300_000]],
  'storage.fileMade': [['unfurl-2026-11-22.json']],
  'reminders.full': [[6]],
  'reminders.remove': [[1]],
  'reminders.time': [[2]],
  'reminders.today': [['20:15']],
  'offer.withDepth': [['Ease in and hold, 22 mm', 60]],
  'session.depthAtMost': [[60]],
  'session.noteWords': [[], [{ by: 'A. Therapist' }], [{ words: 'Take your time.' }]],
  'support.call': [['Samaritans']],
  'support.write': [['Samaritans']],
  'support.weekdays': [['10:00', '19:00']],
  'support.numbersChange': [['22 November 2026']],
  'support.sourceOf': [['Samaritans', 'said by the service itself', 'samaritans.org/']],
  'support.putFirstNamed': [['Samaritans']],
  'support.isFirst': [['Samaritans']],
  'support.hideNamed': [['Samaritans']],
  'support.changeNamed': [['Mara']],
  'support.removeNamed': [['Mara']],
  'support.hidden': [['Samaritans']],
  'support.removed': [['Mara']],
  'support.isBack': [['Samaritans']],
  'support.notFirst': [['Mara']],
  'support.guessed': [['New Zealand']],
  'support.guessedChoice': [['New Zealand']],
  'support.showNamed': [['Samaritans']],
  'support.added': [['Mara']],
  'support.full': [[20]],
  'scale.of10': [[0], [10]],
  'progress.because': everyReason.map((reason) => [reason, (day: string) => day]),
  'progress.answeredEarly': [['Monday']],
  'progress.enoughToday': (['enoughToday', 'enoughThisWeek', 'restDay'] as const).flatMap((kind) =>
    [true, false].map((isLocked) => [{ kind, seen: 2, limit: { value: 1 }, isLocked }]),
  ),
  'progress.own': [[d22]],
  'progress.pregnancyBars': [[pregnancyBars]],
  'progress.source': [
    [{ kind: 'ourDefault' }],
    [{ kind: 'plan' }],
    [{ kind: 'unknown', id: 'S999' }],
    [sourceOf({ source: 'S6' })],
  ],
  'progress.stayAt': [[d22]],
  'progress.suggested': everySuggestion.map((suggestion) => [suggestion]),
  'progress.takeSize': [[d22]],
  'progress.takeEasier': [[d22], [wide]],
  'progress.takeToday': [[d22]],
  'progress.todayBeginAgain': [[d22]],
  'progress.todayCeiling': [[d22]],
  'progress.todayStepDown': [[d22], [wide]],
  'offer.because': [
    [{ kind: 'asUsual' }],
    [{ kind: 'painMild', pain: 2 }],
    [{ kind: 'painModerate', pain: 5, limit: usualCheckInRules.moderatePainFrom }],
    [{ kind: 'painSevere', pain: 8, limit: usualCheckInRules.severePainFrom }],
    [{ kind: 'worryRaised', worry: 5, limit: usualCheckInRules.raisedWorryFrom }],
    [{ kind: 'worryHigh', worry: 9, limit: usualCheckInRules.highWorryFrom }],
    [{ kind: 'insideRests' }],
    [{ kind: 'distressToday' }],
    [{ kind: 'oftenEnough' }],
    [{ kind: 'journalSilent' }],
    [{ kind: 'waits', because: [] }],
    [{ kind: 'energyLow' }],
    [{ kind: 'caution', caution: 'healing' }],
  ],
  'offer.moreAsk': [['As planned']],
  'offer.length': minutes,
  'offer.largerAsk': [['22 mm', '26 mm']],
  'offer.largerNo': [['22 mm']],
  'offer.withSize': [['Hold', '22 mm']],
  'offer.nextTitle': [['26 mm']],
  'setUp.place': [[2, 5, 'Nothing is needed to begin.']],
  'setUp.sizes.onList': counts,
  'setUp.plan.because': [[[]], [['lichen']], [toldSituations]],
  'setUp.plan.cautions.closed': [[pregnancyBars]],
  'setUp.voice.spoken': [['George']],
  'setUp.ready.changeNamed': [['Your words']],
  'sizes.easierName': [[d22], [wide]],
  'sizes.rungName': [
    [{ id: 'a', kind: 'dilator', diameterMm: 22.5, sizeLabel: 'purple' }],
    [{ id: 'a', kind: 'dilator', diameterMm: 15, expandsToMm: 40 }],
    ...['outside', 'near', 'opening'].map((place) => [{ id: 'a', kind: 'step', place }]),
    ...['fingertip', 'oneFinger', 'twoFingers'].map((size) => [{ id: 'a', kind: 'finger', size }]),
    ...['mini', 'regular', 'super'].map((size) => [{ id: 'a', kind: 'tampon', size }]),
  ],
  'sizes.lengthOf': [[120]],
  'sizes.diameterOf': [[{ diameterMm: 22.5 }], [{ diameterMm: 15, expandsToMm: 40 }]],
  'sizes.widestHeld': [['15 to 40 mm']],
  'charts.unreadable': counts,
  'charts.steps.summary': [
    [1, '18 mm', '22 mm', '22 mm'],
    [24, '18 mm', '26 mm', '22 mm'],
  ],
  'charts.steps.unmeasured': counts,
  'charts.felt.summary': [
    [1, '2'],
    [12, '1 to 4'],
  ],
  'charts.felt.blank': counts,
  'charts.held.summary': [
    ['5 minutes', '5 minutes', 'week'],
    ['0 minutes', '32.5 minutes', 'month'],
    ['0 minutes', '32.5 minutes', 'year'],
  ],
  'charts.practised.summary': counts,
  'charts.practised.planned': [[{ least: 3, most: 3 }], [{ least: 3, most: 5 }]],
  'charts.practised.band': [[{ least: 3, most: 3 }], [{ least: 3, most: 5 }]],
  'charts.depth.summary': [
    [1, '60 mm', '60 mm'],
    [5, '60 mm', '75 mm'],
  ],
  'charts.span': [
    [{ lowest: 2, highest: 2 }, String],
    [{ lowest: 2, highest: 4 }, String],
  ],
  'charts.value': [[0], [2.5]],
  'charts.length': ['mm', 'cm', 'in'].map((unit) => [22.5, unit]),
  'charts.minutes': [[0], [60_000], [330_000]],
  'charts.sessions': counts,
  'charts.told': [['Worst pain', '2']],
  'charts.point': [['22 Nov 2026', ['Worst pain: 2', 'Worry: not recorded']]],
  'charts.when': ['each', 'day', 'week', 'month', 'year'].map((grain) => ['2026-11-22', grain]),
  'charts.tick': ['day', 'month', 'year'].map((names) => ['2026-01-01', names]),
  'charts.reader': [['Sizes']],
  'charts.tableNamed': [['Sizes']],
  'sets.found': [[0], [1], [5]],
  'sets.by': [['Soul Source']],
  'sets.count': counts,
  'sets.sizesOf': [['Femmax']],
  'sets.labelOf': [
    ['Velvi', { place: 1 }, undefined],
    ['Milli', { place: 1 }, 1],
    ['Femmax', { place: 3 }, 4],
    ['Pacik', { place: 1, label: '3' }, 6],
  ],
  'sets.sizeNamed': [
    [{ place: 1 }, undefined],
    [{ place: 1 }, 1],
    [{ place: 3 }, 4],
    [{ place: 1, label: '3' }, 6],
  ],
  'sets.lengthIn': [[120]],
  'sets.lengths.whole': [[216]],
  'sets.lengths.unsaid': [[75.5]],
  'sets.read': [['Size 1 of 8']],
  'sets.add': [[0], [1], [5]],
  'sets.noRoom': [[1], [3]],
  'sets.added': [['Femmax', 4]],
  'sizes.changeNamed': [['22 mm']],
  'sizes.upNamed': [['22 mm']],
  'sizes.downNamed': [['22 mm']],
  'sizes.moved': [['22 mm', 2, 5]],
  'sizes.added': [['22 mm', 2, 5]],
  'sizes.changed': [['22 mm, purple']],
  'sizes.removed': [['22 mm']],
  'sizes.editNamed': [['22 mm']],
  'sizes.removeNamed': [['22 mm']],
  'sizes.back': [['22 mm']],
  'sizes.full': [[40]],
  'sizes.slip': ['notANumber', 'tooSmall', 'tooLarge'].map((slip) => [slip, 5, 60]),
  'sizes.otherUnit': ['mm', 'cm', 'in'].map((unit) => ['2.2', unit]),
  'sizes.otherUnitYes': ['mm', 'cm', 'in'].map((unit) => ['2.2', unit]),
  'plan.usually': minutes,
  'plan.gatesTitle': [['Gentle touch']],
  'plan.saidGate': [['Sunday, 22 November', 'My team has shown me how.']],
  'plan.takeBackGate': [['My team has shown me how.']],
  'plan.locked': [[['the day to begin', 'how often']]],
  'plan.notYet': [['Sunday, 22 November']],
  'plan.reviewPassed': [['Sunday, 22 November']],
  'checkIn.reviewPassed': [['Sunday, 22 November']],
  'journal.holdsSize': [['18 mm']],
  'plan.calendarOver': [['Sunday, 22 November']],
  'plan.chooseNamed': [['First steps']],
  'plan.insteadTitle': [['First steps', 'Short evenings']],
  'plan.chosen': [['Short evenings']],
  'session.left': minutes,
  'session.cameBack': minutes,
  'session.beginsAgain': [[true], [false]],
  'session.smaller': [['20 mm']],
  'session.held': [
    [20_000, 300_000],
    [125_000, 300_000],
  ],
  'reflection.heldFor': [['22 mm', 300_000]],
  'further.depthOf': [['22 mm']],
  'told.named': [['Position', 'Half sitting']],
  'told.moreNamed': [['Short evenings']],
  'told.held': [['22 mm', 300_000]],
  'session.thenSize': [['22 mm']],
  'told.easedBack': counts,
  'told.of10': [['Worry during it', 0]],
  'told.depth': [[60]],
  'told.widest': [[60]],
  'reflection.lead': minutes,
  'entries.editNamed': [['A note']],
  'entries.editTitle': [['A note']],
  'entries.minutesWith': [['22 mm']],
  'entries.sizeUsed': [['22 mm']],
  'entries.restingTold': [[0], [2.5]],
  'entries.strongestTold': [[18]],
  'entries.resultNameLong': [[80]],
  'entries.resultTold': [
    [21.4, 36],
    [21.4, undefined],
  ],
  'entries.slip': ['notANumber', 'tooSmall', 'tooLarge'].flatMap((slip) => [
    [slip, 1, 600, true],
    [slip, 0, 1000, false],
  ]),
  'entries.keptLead': [['Sunday, 22 November']],
  'entries.found': counts,
  'questions.changeTold': [['Much easier']],
  'questions.sum': [['Mood, PHQ-2', 2]],
  'questions.sumBlank': [['Mood, PHQ-2']],
  'journal.guided': minutes,
  'journal.worstPain': [[0], [10]],
  'journal.earlier': [['November 2026']],
  'journal.deleteNamed': [['First steps']],
  'journal.damaged': counts,
  'journal.newer': counts,
  'plan.said.partnerMassage': [['Sunday, 22 November']],
  'plan.said.toning': [['Sunday, 22 November']],
  'plan.length': minutes,
  'accepting.by': [
    ['A. Therapist', 'A Clinic'],
    ['A. Therapist', undefined],
  ],
  'accepting.readWordsNamed': [['My way of breathing']],
  'accepting.change': everyPlanChange.map((change) => [change, (day: string) => day]),
  'accepting.fit': everyPlanFit.map((found) => [found]),
  'learn.found': counts,
  'learn.leftOut': counts,
  'learn.theirsBy': [['A. Therapist']],
  'learn.inTheirWords': [['My way of breathing']],
  'learn.written': [['22 November 2026']],
  'learn.reviewed': [['A. Clinician']],
  'accepting.made': [['Sunday, 22 November 2026', 2]],
  'accepting.newsOf': [
    ['First steps', 1],
    ['First steps', 12],
  ],
  'accepting.nextVisit': [['Sunday, 22 November 2026']],
  'accepting.begins': [['Monday, November 30, 2026']],
  'accepting.held': [['15 minutes']],
  'accepting.painCap': [[2]],
  'accepting.often': [
    ['3 times a week', undefined],
    ['once a day', 'at least 1 day of rest'],
  ],
  'accepting.putBy': [['Short evenings']],
  'accepting.reviewBy': [['Sunday, 22 November 2026']],
  'accepting.upTo': [['22 mm']],
  'accepting.version': [[1]],
  'accepting.versions.older': [[3, 2]],
  'handOver.plan': [['Short evenings']],
  'handOver.saved': [['unfurl-plan.json']],
  'paper.about': [['20 minutes']],
  'paper.amount': phasesInWords.map((phase) => [phase]),
  'paper.calendarRow': [
    [0, 2, '3 times a week', '5 minutes'],
    [2, undefined, 'once a day', ''],
  ],
  'paper.ceiling': [[{ kind: 'dilator', diameterMm: 22 }]],
  'paper.frequency': [[{ times: 1, per: 'day' }], [{ times: 3, upTo: 5, per: 'week' }]],
  'paper.item': homeworkInWords.map((item) => [item]),
  'paper.made': [['Sunday, 22 November 2026', 2]],
  'paper.page': [
    [{ kind: 'hide', topic: 'care' }],
    [{ kind: 'replace', topic: 'of-later', title: 'More', text: 'Rest.' }],
  ],
  'paper.painCapTold': [[3]],
  'paper.phase': phasesInWords.map((phase) => [phase]),
  'paper.restDays': counts,
  'paper.version': [[2]],
  'shelf.full': [[12]],
  'shelf.removeNamed': [['Short evenings']],
  'shelf.removed': [['Short evenings']],
  'shelf.useNamed': [['Short evenings']],
  'plan.problem': [
    [{ kind: 'notAProtocol' }],
    [{ kind: 'newerVersion', schema: 2 }],
    [{ kind: 'tooManyPhases', count: 61, atMost: 60 }],
    [{ kind: 'unknownPhase', at: 'phases.0.kind', named: 'levitate' }],
    [{ kind: 'wrongValue', at: '', found: 'nothing' }],
    [{ kind: 'wrongValue', at: 'version', found: 'two' }],
    [{ kind: 'phaseIdTwice', id: 'settle' }],
    [{ kind: 'calendarCrosses', part: 1 }],
    [{ kind: 'idIsOurs', id: 'first-steps' }],
    [{ kind: 'sizeAboveCeiling', at: 2, diameterMm: 30, ceilingMm: 24 }],
    [{ kind: 'easyAboveCap', pain: 3, cap: 2 }],
    [{ kind: 'dayBeforeMade', which: 'reviewBy', day: '2026-11-22' }],
    [{ kind: 'dayBeforeMade', which: 'nextVisit', day: '2026-11-22' }],
    [{ kind: 'tooLong', minutes: 180, atMost: 120 }],
    [{ kind: 'pageStays', topic: 'signs' }],
  ],
  'visit.unreadable': counts,
  'visit.questionLeft': [[0], [1], [200]],
  'visit.period': [
    ['22 Nov', '22 Nov', 1],
    ['9 Nov', '22 Nov', 14],
  ],
  'visit.madeOn': [['22 Nov 2026']],
  'visit.lineName': everyLine.map((line) => [line]),
  'visit.lineSaid': everyLine.map((line) => [line, inText]),
  'visit.named': [['Worst pain']],
  'visit.painWith': [[{ kind: 'dilator', diameterMm: 22 }]],
  'visit.momentName': [[{ what: 'painBefore' }], [{ what: 'painWorst' }], [{ what: 'painAfter' }]],
  'visit.chartLine': [[{ lines: everyLine }, inText]],
  'visit.strikeNamed': [['Worst pain']],
  'visit.putBackNamed': [['Worst pain']],
  'visit.made': [['unfurl-2026-11-22.csv']],
  'visit.problem': [
    ...['notASummary', 'cutShort', 'changed', 'newerVersion'].map((kind) => [{ kind }]),
    [{ kind: 'wrongValue', at: '' }],
    [{ kind: 'wrongValue', at: 'lines.3.facts' }],
  ],
  'sound.heard': [['You can stop at any time.']],
  'sound.onDevice': [['George']],
  'sound.kept': [[15_800_000]],
  'sound.absent': [[15_800_000]],
  'sound.getIt': [[15_800_000]],
  'sound.fetching': [[4_000_000, 15_800_000]],
  'sound.incomplete': [[4_000_000, 15_800_000]],
  'sound.letGo': [['George', 15_800_000]],
  'sound.isLetGo': [['George']],
  'sound.checking': [[3, 518]],
  'sound.damaged': counts,
  'sound.renew': counts,
  'short.length': minutes,
  'short.beginNamed': [['Stretches']],
  'besideToday.entriesTitle': [
    [1, 'Sunday, 29 November'],
    [34, 'Sunday, 29 November'],
  ],
  'besideToday.entriesLead': [['Saturday, 1 August 2026']],
  'besideToday.allTitle': [['Sunday, 29 November']],
  'checkYourself.askedOwn': counts,
  'checkYourself.askedOthers': [[0], [1], [3]],
  'checkYourself.refused': [[0], [1], [3]],
  'checkYourself.worker': [
    [1, 0],
    [518, 0],
  ],
  'checkYourself.askedTimes': [
    ['./', 1],
    ['audio/heart/rest.1.mp3', 3],
  ],
  'checkYourself.amount': [
    [{ count: 0, bytes: 0 }],
    [{ count: 3, bytes: 4200 }],
    [{ count: 518, bytes: 15_800_000 }],
  ],
  'checkYourself.total': [[17_000_000]],
  'checkYourself.version': [['0.1.0']],
  'checkYourself.whole': counts,
  'checkYourself.altered': counts,
  'deleting.entriesAfter': [[1], [12]],
  'deleting.allAfter': [[1], [6]],
  ...composeSamples,
};

function sentencesOf({ name, value }: (typeof leaves)[number]): readonly string[] {
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => string;
    return (samples[name] ?? []).map((given) => say(...given));
  }
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

test('every sentence with a gap is tried', () => {
  const withGaps = leaves.filter(({ value }) => typeof value === 'function').map(({ name }) => name);
  expect(Object.keys(samples).sort()).toEqual(withGaps.sort());
});

test.each(leaves)('$name is worded kindly', (leaf) => {
  expect(sentencesOf(leaf).flatMap(unkindIn)).toEqual([]);
});

test.each([
  'You should not miss a day.',
  'And now relax.',
  'Ask her partner.',
  'Close your eyes.',
  'For women of any age.',
  'Your target is 30 mm.',
  'Until sex succeeds.',
])('“%s” would be found', (bad) => {
  expect(unkindIn(bad)).not.toEqual([]);
});

test.each(['The floor can relax by itself.', 'Close your eyes, if you like.', 'A good hour for it.'])(
  '“%s” would not',
  (fine) => {
    expect(unkindIn(fine)).toEqual([]);
  },
);

test('no sentence holds a gap that was not filled', () => {
  for (const leaf of leaves)
    for (const sentence of sentencesOf(leaf))
      expect(sentence).not.toMatch(/undefined|NaN|\[object|[\uE000-\uF8FF]/);
});

/** Sentences that keep our words, by why they do. One that no longer has any has to leave its list. */
const ours: Readonly<Record<string, readonly string[]>> = {
  'these are the choices, and what is told of the voice': [
    'ownWords.names.tool.dilator',
    'ownWords.names.tool.trainer',
    'ownWords.names.body.opening',
    'ownWords.names.body.vagina',
    'ownWords.names.body.frontPassage',
    'ownWords.names.outside.externalGenitals',
    'ownWords.names.outside.vulva',
    'ownWords.names.clinician.clinician',
    'ownWords.names.clinician.therapist',
    'ownWords.names.clinician.doctor',
    'ownWords.names.clinician.team',
    'ownWords.voice',
  ],
  'whoever can be reached helps now, and that may be somebody else than who looks after the person': [
    'offer.because',
    'afterCare.thenCall',
    'notToday.flagLead.today',
    'notToday.flagLead.soon',
    'further.bleedingGoesOn',
  ],
  'the team that operated or treated sets this, and it may be another than who looks after the person': [
    'checkIn.cautions.radiotherapy',
    'progress.because',
    'progress.teamSaid',
    'plan.gates.clinicianSaidWhen',
    'plan.gates.shownByTeam',
    'plan.gates.ownChoice',
    'plan.gates.surgeonsPlanFirst',
    'plan.saidGate',
    'plan.takeBackGate',
    'plan.aims.vaginoplasty-timekeeper',
    'plan.forWhom.rt-gentle',
    'plan.forWhom.vaginoplasty-timekeeper',
    'plan.forWhom.mrkh-team-led',
    'plan.locked',
    'plan.lockedNote',
    'plan.figuresCorrect',
    'plan.figuresEnter',
    'plan.figuresNoDay',
    'plan.calendarOver',
    'sets.cautions.notAfterSurgery',
  ],
  'a therapist reads it: the page for a visit keeps the words of the field': ['visit.lineSaid'],
};

function isOurs(name: string): boolean {
  return Object.values(ours).some((names) => names.includes(name));
}

test('every sentence that keeps our words is there', () => {
  const names = leaves.map(({ name }) => name);
  expect(
    Object.values(ours)
      .flat()
      .filter((name) => !names.includes(name)),
  ).toEqual([]);
});

describe('with words of the person’s own', () => {
  const theirs: Words = {
    tool: 'zorb',
    tools: 'zorbs',
    aTool: 'a zorb',
    opening: 'the blip',
    canal: 'the blop',
    outside: 'the blap',
    clinician: 'your whoozit',
    myClinician: 'my whoozit',
  };
  const said = leavesIn(theirs);

  test.each(said)('$name names in our words only what is ours to name', (leaf) => {
    const named = sentencesOf(leaf).flatMap(namesInOurWords);
    expect(named.length > 0).toBe(isOurs(leaf.name));
  });
});

describe('what the voice says', () => {
  const lines: Readonly<Record<string, readonly string[]>> = spoken;

  test('there are words for each cue, and for nothing else', () => {
    expect(Object.keys(lines).sort()).toEqual([...spokenCueIds].sort());
  });

  test.each(Object.entries(lines))(
    '%s has one to four wordings of at most 60 words, worded kindly',
    (_, wordings) => {
      expect(wordings.length).toBeGreaterThanOrEqual(1);
      expect(wordings.length).toBeLessThanOrEqual(4);
      for (const wording of wordings) {
        const words = wording.split(/\s+/).filter(Boolean);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(60);
        expect(unkindIn(wording)).toEqual([]);
      }
      expect(new Set(wordings).size).toBe(wordings.length);
    },
  );
});
