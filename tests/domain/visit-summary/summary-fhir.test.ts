import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bundle, summaryFhir } from '../../../src/domain/visit-summary/fhir/summary-fhir.ts';
import type { VisitSummary } from '../../../src/domain/visit-summary/visit-summary.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { busyJournal } from '../../support/busy-journal.ts';
import { questionnaireRecord } from '../../support/entry-records.ts';
import { fhirCheck } from '../../support/fhir-schema.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { d22, held } from '../../support/progress-records.ts';
import { countingIds, handed, summaryOf } from '../../support/visit-summaries.ts';

const faultsIn = fhirCheck();
const to = '2026-10-24';

function bundleOf(summary: VisitSummary): Bundle {
  return summaryFhir(handed(summary), countingIds());
}

function resources({ entry }: Bundle, type: string) {
  return entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
}

/** Every object anywhere in `value`. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  return [own, ...Object.values(own).flatMap(objectsIn)];
}

function valuesOf(bundle: Bundle, name: string): readonly unknown[] {
  return objectsIn(bundle).flatMap((object) => (name in object ? [object[name]] : []));
}

const systems = [
  'http://loinc.org',
  'http://terminology.hl7.org/CodeSystem/observation-category',
  'urn:unfurl:visit-summary',
];
const ucum = ['s', 'mm', 'uV', '{score}', 'd', '{times}'];

/** What the schema cannot see. */
function brokenIn(bundle: Bundle): readonly unknown[] {
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
  const refersNowhere = valuesOf(bundle, 'reference').filter(
    (reference) => !urls.includes(String(reference)),
  );
  const idsTwice = urls.filter((url, index) => urls.indexOf(url) !== index);
  const misnamed = bundle.entry.filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${resource.id}`);
  const definitions = resources(bundle, 'PlanDefinition').map(
    ({ url, version }) => `${String(url)}|${String(version)}`,
  );
  const unknownPlans = valuesOf(bundle, 'instantiatesCanonical')
    .flat()
    .filter((plan) => !definitions.includes(String(plan)));
  const badCoding = valuesOf(bundle, 'coding')
    .flatMap(objectsIn)
    .filter(({ system, code, display }) => !systems.includes(String(system)) || !code || !display);
  const badUnits = objectsIn(bundle).filter(
    ({ system, code, unit }) =>
      system === 'http://unitsofmeasure.org' && (!ucum.includes(String(code)) || unit !== code),
  );
  const linksTwice = resources(bundle, 'QuestionnaireResponse').filter(({ item }) => {
    const links = objectsIn(item).flatMap(({ linkId }) => (linkId === undefined ? [] : [linkId]));
    return links.length === 0 || new Set(links).size !== links.length;
  });
  return [refersNowhere, idsTwice, misnamed, unknownPlans, badCoding, badUnits, linksTwice].flat();
}

test('the check finds what is wrong', () => {
  const bundle = bundleOf(summaryOf(busyJournal(3, to)));
  const [first] = resources(bundle, 'Observation');
  expect(
    faultsIn({
      ...bundle,
      entry: [{ resource: { ...first, status: undefined, effectiveDateTime: '12.3.' } }],
    }),
  ).not.toEqual([]);
  expect(faultsIn({ ...bundle, kind: 'x' })).not.toEqual([]);
});

test('a bundle of any journal is valid FHIR R4, refers to nothing that is not in it, and codes rightly', () => {
  fc.assert(
    fc.property(anyJournal, fc.boolean(), (records, isNamed) => {
      const summary = { ...summaryOf(records), ...(isNamed ? { name: 'A. B.', question: 'Smaller?' } : {}) };
      const bundle = bundleOf(summary);
      expect(faultsIn(bundle)).toEqual([]);
      expect(brokenIn(bundle)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([1, 14, 90])('one of %i busy days is, too', (days) => {
  const bundle = bundleOf(summaryOf(busyJournal(days, to), { from: '2026-07-01', to }));
  expect(faultsIn(bundle)).toEqual([]);
  expect(brokenIn(bundle)).toEqual([]);
});

const one = summaryOf([
  sessionRecord({
    day: to,
    sizes: [held(d22)],
    reflection: { worstPain: 0, sizes: [{ rungId: 'd22', painWorst: 2 }] },
  }),
  questionnaireRecord({ day: to, phq2: { first: 1, second: 1 } }),
]);

function codesOf(bundle: Bundle): readonly string[] {
  return resources(bundle, 'Observation').map(({ code }) =>
    objectsIn(code)
      .flatMap(({ code: each }) => (typeof each === 'string' ? [each] : []))
      .join('+'),
  );
}

describe('what is in a bundle', () => {
  test('pain has the code of LOINC beside our own, which tells the moment', () => {
    const pain = resources(bundleOf(one), 'Observation').find(({ code }) =>
      JSON.stringify(code).includes('painWorst'),
    );
    expect(pain).toMatchObject({
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }, { code: 'painWorst' }] },
      valueQuantity: { value: 2, code: '{score}', system: 'http://unitsofmeasure.org' },
      effectiveDateTime: to,
    });
  });

  test('every kind of line that has something to tell has an observation', () => {
    expect(codesOf(bundleOf(one))).toEqual([
      'practised',
      'withSize',
      'minutes',
      'offer',
      'largest',
      'held',
      '72514-3+painWorst',
      '72514-3+painWorst',
      'pair',
      '55758-7+pair',
    ]);
  });

  test('answers of one time of practice are one response, and what was observed comes from it', () => {
    const bundle = bundleOf(one);
    const [ofQuestions, ofPractice] = resources(bundle, 'QuestionnaireResponse');
    expect(ofPractice).toMatchObject({
      authored: to,
      item: [{ linkId: 'painWorst' }, { linkId: 'painWorst.22mm' }],
    });
    expect(ofQuestions).toMatchObject({ item: [{ linkId: 'pair.gad2' }, { linkId: 'pair.phq2' }] });
    const derived = valuesOf(bundle, 'derivedFrom').flatMap(objectsIn);
    expect(derived).toContainEqual({ reference: `urn:uuid:${String(ofPractice?.id)}` });
  });

  test('the subject has no name unless one was typed', () => {
    expect(resources(bundleOf(one), 'Patient')).toEqual([
      { resourceType: 'Patient', id: expect.any(String) as string },
    ]);
    const named = resources(bundleOf({ ...one, name: 'A. B.' }), 'Patient');
    expect(named).toMatchObject([{ name: [{ text: 'A. B.' }] }]);
  });

  test('the plan is a definition and the care plan that follows it', () => {
    const bundle = bundleOf(one);
    expect(resources(bundle, 'PlanDefinition')).toMatchObject([
      { title: 'Gradual dilators', version: '1', status: 'active' },
    ]);
    expect(resources(bundle, 'CarePlan')).toMatchObject([
      {
        activity: [
          {
            detail: {
              scheduledTiming: { repeat: { frequency: 3, frequencyMax: 5, period: 1, periodUnit: 'wk' } },
            },
          },
        ],
      },
    ]);
    const struck = summaryFhir(handed(one, ['plan']), countingIds());
    expect([...resources(struck, 'PlanDefinition'), ...resources(struck, 'CarePlan')]).toEqual([]);
  });

  test('a blank is left out: nothing stands for it', () => {
    const blank = summaryOf([sessionRecord({ day: to, sizes: [held(d22)], reflection: {} })]);
    const bundle = bundleOf(blank);
    expect(codesOf(bundle).filter((code) => /pain|worry/.test(code))).toEqual([]);
    expect(resources(bundle, 'QuestionnaireResponse')).toEqual([]);
  });
});
