import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { ProtocolProblem } from '../protocol/protocol-problem.ts';
import { type DraftProblem, fault } from './draft-problem.ts';

/** `phases.3.breaths` as a field of a draft: phases, homework and pages by their ids, which moving does not change. */
function placeOf(at: string, { phases, homework = [], learn = [] }: Protocol): string {
  const [first = '', index, ...rest] = at.split('.');
  if (index === undefined) return at;
  const lists = { phases, homework, learn: learn.map(({ topic: id }) => ({ id })) };
  const item = first in lists ? lists[first as keyof typeof lists][Number(index)] : undefined;
  return [first, item?.id ?? index, ...rest].join('.');
}

function wrongValue(at: string, protocol: Protocol): DraftProblem {
  const place = placeOf(at, protocol);
  if (at === 'phases') return fault('phases', { kind: 'nothingToGuide' });
  if (at === 'checkIn') return fault(place, { kind: 'bandsCross' });
  if (/(^|\.)frequency$/.test(at)) return fault(`${place}.upTo`, { kind: 'timesCross' });
  if (/^homework\.\d+$/.test(at)) return fault(`${place}.text`, { kind: 'homeworkNeedsWords' });
  if (/^learn\.\d+\.(title|text)$/.test(at)) return fault(place, { kind: 'pageNeedsWords' });
  return fault(place, { kind: 'wrongValue' });
}

function faultOf(problem: ProtocolProblem, protocol: Protocol): DraftProblem {
  switch (problem.kind) {
    case 'wrongValue':
    case 'unknownPhase':
      return wrongValue(problem.at, protocol);
    case 'calendarCrosses':
      return fault(`schedule.${problem.part}.fromWeek`, problem);
    case 'sizeAboveCeiling':
      return fault(`phases.${protocol.phases[problem.at]?.id ?? problem.at}.size`, problem);
    case 'easyAboveCap':
      return fault('stepUp.worstPainAtMost', problem);
    case 'pageStays':
      return fault(`learn.${problem.topic}`, { kind: 'wrongValue' });
    case 'dayBeforeMade':
      return fault(problem.which, problem);
    case 'tooLong':
    case 'tooManyPhases':
      return fault('phases', problem);
    case 'phaseIdTwice':
    case 'notAProtocol':
    case 'newerVersion':
    case 'idIsOurs':
      return fault('', { kind: 'wrongValue' });
  }
}

/** Why whoever gets `protocol` could not use it, each at its field. */
export function faultsOf(protocol: Protocol): readonly DraftProblem[] {
  const isNothing = protocol.phases.every(({ kind }) => kind === 'close');
  if (isNothing) return [fault('phases', { kind: 'nothingToGuide' })];
  const parsed = parseProtocol(protocol);
  return parsed.ok ? [] : parsed.problems.map((problem) => faultOf(problem, protocol));
}
