/**
 * A row of docs/clinical-sources.md, such as `S4`; `ourDefault` where no published figure was found; `plan` for a figure
 * of the person's own plan.
 */
export type Source = `S${number}` | 'ourDefault' | 'plan';

/** A number that the app acts on, with its unit and where it comes from. Rules accept nothing barer than this. */
export type Limit<Unit extends string> = {
  readonly value: number;
  readonly unit: Unit;
  readonly source: Source;
};

export function limit<Unit extends string>(value: number, unit: Unit, source: Source): Limit<Unit> {
  return { value, unit, source };
}
