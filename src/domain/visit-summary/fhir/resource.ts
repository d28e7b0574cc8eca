export type Resource = {
  readonly resourceType: string;
  readonly id: string;
  readonly [field: string]: unknown;
};

/** Makes resources with ids of their own; `newId` answers another UUID each time. */
export type Make = (resourceType: string, fields: object) => Resource;

export function makerWith(newId: () => string): Make {
  return (resourceType, fields) => ({ resourceType, id: newId(), ...fields });
}

export function urlOf({ id }: Pick<Resource, 'id'>): string {
  return `urn:uuid:${id}`;
}

export function referTo(resource: Pick<Resource, 'id'>) {
  return { reference: urlOf(resource) };
}
