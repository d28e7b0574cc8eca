import type { CheckInRecord, JournalRecord, SessionRecord } from '../../../domain/journal/journal-record.ts';
import type { Copy } from '../../copy/en.ts';
import { isStarter } from '../../copy/protocol-title.ts';
import { entryOfAdded } from './told-of-entry.ts';
import { beforehand, type Entry, toldOfSession, wasAskedHowItWas } from './told-of-session.ts';
import { listed } from '../../copy/written.ts';

function sessionEntry(copy: Copy, record: SessionRecord): Entry {
  const { worstPain, felt } = record.reflection;
  const guided = copy.journal.guided(record.guidedMs);
  const told = [
    ...(worstPain === undefined ? [] : [copy.journal.worstPain(worstPain)]),
    ...(felt === undefined ? [] : [copy.reflection.felts[felt]]),
  ];
  const ours = isStarter(record.protocol) ? copy.starters[record.protocol.id] : undefined;
  const isBlank = Object.keys(record.reflection).length === 0;
  const sizes = record.sizes?.map(({ rung, heldMs }) => copy.told.held(copy.sizes.rungName(rung), heldMs));
  return {
    title: ours ?? record.protocol.title ?? copy.session.title,
    lines: [
      record.outcome === 'stoppedEarly' ? listed([guided, copy.journal.stoppedEarly]) : guided,
      ...(record.offer === 'asPlanned' ? [] : [copy.offer.names[record.offer]]),
      ...(sizes ? [sizes.join(' · ')] : []),
      ...(record.easedBack > 0 ? [copy.told.easedBack(record.easedBack)] : []),
      ...(told.length > 0 ? [told.join(' · ')] : []),
      ...(isBlank && wasAskedHowItWas(record) ? [copy.journal.notRecorded] : []),
    ],
    more: toldOfSession(copy, record),
  };
}

function checkInEntry(copy: Copy, record: CheckInRecord): Entry {
  const title = record.outcome === 'redFlag' ? copy.journal.redFlag : copy.journal.notToday;
  const said = beforehand(copy, record.answers);
  return {
    title,
    lines: [
      ...(record.reason ? [copy.notToday.reasons[record.reason]] : []),
      ...record.answers.redFlags.map((flag) => copy.checkIn.flags[flag]),
    ],
    more: said.length > 0 ? [{ name: copy.told.before, said }] : [],
  };
}

export function entryOf(copy: Copy, record: JournalRecord): Entry {
  switch (record.kind) {
    case 'session':
      return sessionEntry(copy, record);
    case 'checkIn':
      return checkInEntry(copy, record);
    case 'clinician':
      return { title: copy.journal.clinician, lines: [], more: [] };
    case 'clinicianAnswer':
      return { title: copy.journal.answers[record.answer], lines: [], more: [] };
    case 'decision':
      return {
        title: copy.journal.decisions[record.choice],
        lines: [copy.sizes.rungName(record.rung)],
        more: [],
      };
    case 'circumstance':
      return { title: copy.journal.circumstances[record.what], lines: [], more: [] };
    case 'remainder':
      return {
        title: copy.journal.remainder,
        lines: record.what.map((what) => copy.journal.remainders[what]),
        more: [],
      };
    default:
      return entryOfAdded(copy, record);
  }
}
