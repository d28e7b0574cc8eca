import type { FileProblem } from '../../../domain/visit-summary/summary-file.ts';
import type { SummarySize } from '../../../domain/visit-summary/size.ts';
import type { Section } from '../../../domain/visit-summary/visit-summary.ts';
import { chartLine } from './visit-chart.ts';
import { lineName, momentName, sizeName } from './visit-names.ts';
import { lineSaid } from './visit-said.ts';
import { plural } from '../written.ts';
import { counted } from './counted.ts';
import { own } from '../gaps.ts';

/** Where in a file something is, in words that help to find it. */
function place(at: string): string {
  return at === '' ? 'at its beginning' : `at ${at}`;
}

/** What a person hands to a therapist at a visit. */
export const visit = {
  title: 'Summary for a visit',
  toTalking: 'To read: talking about it',
  lead: `One page for ${own.clinician}, made on this device. You see all of it, and leave out what you like.`,
  unreadable: (entries: number) =>
    plural(entries, {
      one: '1 entry of your journal cannot be read here, and is not in the summary. It is kept.',
      other: `${entries} entries of your journal cannot be read here, and are not in the summary. They are kept.`,
    }),
  dates: 'Which time?',
  ranges: {
    sinceVisit: 'Since the last visit',
    fortnight: '14 days',
    month: '30 days',
    quarter: '90 days',
    own: 'Other days',
  },
  from: 'From',
  to: 'To',
  daysCrossed: 'The first day is after the last. The other way round it works.',
  dayNeeded: 'Two days are needed here, today or earlier.',
  sectionsTitle: 'What goes in',
  sectionsLead: 'Any, or none. Single lines can be struck out on the page below.',
  sections: {
    practice: 'Plan and practice',
    outcomes: 'How sessions went',
    stops: 'Sessions stopped early',
    sizes: 'Sizes and minutes held',
    felt: 'Pain and worry',
    depth: 'Depth',
    care: 'Red flags and clinicians',
    decisions: 'Decisions about size',
    homework: 'Homework',
    devices: 'Device readings',
    visits: 'Visits',
    scores: 'Questionnaires',
    circumstances: 'Flares and pregnancy',
  } satisfies Record<Section, string>,
  question: 'Your question for this visit, if you have one',
  questionLeft: (left: number) => `Room for ${counted(left, 'more character', 'more characters')}.`,
  name: 'Name or initials, if you like',
  nameLead: 'Never needed. It goes on the page and is not kept here.',
  pageTitle: 'The page',
  pageLead: 'This is what will be handed over, and nothing else. What you strike out shows to you alone.',
  sheetTitle: 'Visit summary',
  period: (from: string, to: string, days: number) => (days === 1 ? from : `${from} to ${to} (${days} days)`),
  madeOn: (day: string) => `Made ${day} by the person themselves, with Unfurl. Not checked by a clinician.`,
  asks: 'Question for this visit',
  legend: 'Blank is not recorded, never 0. Pain (NPRS) and worry are 0 to 10; "4 to 2" is first to last.',
  nothing: 'Nothing recorded in this time.',
  lineName,
  /** In front of what is said of it. */
  named: (name: string) => `${name}:`,
  /** Of pain at one size: the lines of a size stand together. */
  painWith: (size: SummarySize) => `Pain with ${sizeName(size)}`,
  momentName,
  lineSaid,
  chartLine,
  strike: 'Strike out',
  putBack: 'Put back',
  strikeNamed: (name: string) => `Strike out: ${name}`,
  putBackNamed: (name: string) => `Put back: ${name}`,
  pictures: {
    sizes: 'Largest size a day, mm',
    felt: 'Pain 0 to 10',
    series: { painBefore: 'before', painWorst: 'worst', painAfter: 'after' },
  },
  values: 'Every value by day, as it is in the files',
  valuesLead:
    'CSV, FHIR and the summary file hold the lines of the page with the day of each value. No time of day, no note of yours.',
  columns: { line: 'Line', day: 'Day', value: 'Value' },
  out: {
    title: 'Hand it over',
    lead: 'Once it is handed over, it is in their record or on their computer, and Unfurl cannot take it back.',
    notKept: 'Nothing of this page is kept here. When you leave it, the question and the name are gone.',
  },
  take: {
    title: 'For your record',
    lead: 'Each is made on this device. What you put into a record is kept there, not here.',
    notKept: 'Nothing of it is kept here. When you leave this page, it is gone.',
  },
  print: 'Print, or save as PDF',
  copyAll: 'Copy as text',
  copyLine: 'Copy the chart line',
  copied: 'Copied.',
  notCopied: 'This browser does not let it be copied by itself. Here it is, to be copied by hand.',
  textToCopy: 'Text to copy',
  textFile: 'Text file',
  csv: 'CSV, for spreadsheets',
  fhir: 'FHIR, for clinic systems',
  file: 'Summary file, to open in Unfurl',
  made: (name: string) => `Made: ${name}`,
  read: 'Open a summary that somebody gave you',
  readTitle: 'Open a summary',
  readLead: 'For therapists: it is read on this device, shown, and not kept.',
  choose: 'Choose a summary file',
  refusedTitle: 'This file cannot be shown',
  tooLarge: 'This file is far larger than a summary can be. It was not opened.',
  problem: (problem: FileProblem): string => {
    switch (problem.kind) {
      case 'notASummary':
        return 'It is no summary made by Unfurl.';
      case 'cutShort':
        return 'It is cut short: its end is not there. It can be handed over again.';
      case 'changed':
        return 'It has changed on the way: its check sum does not fit. It can be handed over again.';
      case 'newerVersion':
        return 'It was made by a newer version of Unfurl. After an update here it can be opened.';
      case 'wrongValue':
        return `Something in it cannot be read, ${place(problem.at)}.`;
    }
  },
  opened: 'Here it is.',
  closed: 'The summary is closed, and nothing of it is kept here.',
  close: 'Close this summary',
};
