import type { VisitSummary } from '../visit-summary.ts';
import { observationResources } from './observation-resources.ts';
import { planResources } from './plan-resources.ts';
import { makerWith, type Resource, urlOf } from './resource.ts';
import { responseResources } from './response-resources.ts';

export type Bundle = {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
};

/**
 * `summary` as a FHIR R4 collection. The subject has no name unless the person typed one. What was left blank is left out,
 * and no time of day is told. `newId` answers another UUID each time: nothing in the bundle has an id of the journal.
 */
export function summaryFhir(summary: VisitSummary, newId: () => string): Bundle {
  const make = makerWith(newId);
  const { name, lines } = summary;
  const subject = make('Patient', name === undefined ? {} : { name: [{ text: name }] });
  const plans = lines.flatMap((line) => (line.what === 'plan' ? planResources(line, subject, make) : []));
  const responses = responseResources(summary, subject, make);
  const observations = observationResources(summary, { subject, responses, make });
  const resources = [subject, ...plans, ...responses.resources, ...observations];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: urlOf(resource), resource })),
  };
}
