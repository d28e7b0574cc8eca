/** FHIR names code systems by address. These are names, and nothing is ever asked of them. */
export const loinc = 'http://loinc.org';
export const ucum = 'http://unitsofmeasure.org';
export const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** Our own codes, as docs/data-dictionary.md tells them. */
export const own = 'urn:unfurl:visit-summary';
