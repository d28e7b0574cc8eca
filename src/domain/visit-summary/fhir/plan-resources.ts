import type { Frequency } from '../../protocol/frequency.ts';
import type { LineOf } from '../summary-line.ts';
import { type Make, referTo, type Resource } from './resource.ts';

function timingOf({ times, upTo, per }: Frequency) {
  const most = upTo === undefined || upTo === times ? {} : { frequencyMax: upTo };
  return { repeat: { frequency: times, ...most, period: 1, periodUnit: per === 'day' ? 'd' : 'wk' } };
}

/** The plan in use as a definition, and as the care plan of the person who uses it. */
export function planResources(line: LineOf<'plan'>, subject: Resource, make: Make): readonly Resource[] {
  const { title, planId, author, clinic, frequency } = line;
  const version = String(line.version);
  const url = `urn:unfurl:plan:${encodeURIComponent(planId)}`;
  const timing = frequency && timingOf(frequency);
  return [
    make('PlanDefinition', {
      url,
      version,
      title,
      status: 'active',
      ...(author === undefined ? {} : { author: [{ name: author }] }),
      ...(clinic === undefined ? {} : { publisher: clinic }),
      action: [{ title, ...(timing ? { timingTiming: timing } : {}) }],
    }),
    make('CarePlan', {
      instantiatesCanonical: [`${url}|${version}`],
      status: 'active',
      intent: 'plan',
      title,
      subject: referTo(subject),
      activity: [
        {
          detail: {
            status: 'in-progress',
            description: title,
            ...(timing ? { scheduledTiming: timing } : {}),
          },
        },
      ],
    }),
  ];
}
