import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { ComposeCopy } from '../../copy/compose.en.ts';
import { listed } from '../../copy/written.ts';

/** What a section says of itself while it is closed. */
export function oftenDigest(copy: ComposeCopy, protocol: Protocol): string {
  const { ledBy, frequency, restDays, clinician, schedule = [] } = protocol;
  const often = ledBy === 'comfort' ? frequency : clinician?.frequency;
  const told = often ? [copy.composeTerms.often(often)] : [];
  if (ledBy === 'comfort') {
    const rest = restDays === undefined ? [] : [copy.composeTerms.restDaysTold(restDays)];
    return listed([...told, ...rest]) || copy.composeTerms.noFrequency;
  }
  const calendar = schedule.length > 0 ? [copy.composeTerms.calendarTold(schedule.length)] : [];
  return listed([copy.composeTerms.leads.schedule.label, ...told, ...calendar]);
}

export function limitsDigest(copy: ComposeCopy, { painCap, ceiling, locks = [] }: Protocol): string {
  const told = [
    ...(painCap === undefined ? [] : [copy.composeTerms.capTold(painCap)]),
    ...(ceiling
      ? [copy.composeTerms.ceilingTold(copy.sizes.rungName({ ...ceiling, id: 'ceiling' }).toLowerCase())]
      : []),
    ...(locks.length > 0
      ? [copy.composeTerms.lockTold(locks.map((lock) => copy.composeTerms.lockNames[lock]))]
      : []),
  ];
  return listed(told) || copy.composeTerms.usualTold;
}

export function homeworkDigest(copy: ComposeCopy, { homework = [] }: Protocol): string {
  return homework.length === 0
    ? copy.composeTerms.homework.none
    : copy.composeTerms.homework.told(homework.length);
}

export function pagesDigest(copy: ComposeCopy, { learn = [] }: Protocol): string {
  return learn.length === 0 ? copy.composePages.none : copy.composePages.told(learn.length);
}

export function whoDigest(copy: ComposeCopy, { title, author }: Protocol): string {
  return listed([title, author ?? copy.composeTerms.unsigned]);
}
