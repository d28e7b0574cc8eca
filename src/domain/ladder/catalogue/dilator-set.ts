import * as v from 'valibot';
import { diameterMmSchema, isExpandingRange, materials } from '../rung.ts';

/** How sure it is that a published diameter is the set's own; `none` where none was found. */
export const confidences = ['high', 'medium', 'low', 'none'] as const;

/** What has to be heard before somebody buys or uses a set. Each is one sentence in `ui/copy`. */
export const setCautions = ['magnets', 'notAfterSurgery'] as const;

/** As it may stand on a size: short enough for a label. */
const brief = v.pipe(v.string(), v.minLength(1), v.maxLength(24));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** Without a scheme: for reading, and never followed from here. */
const address = v.pipe(v.string(), v.regex(/^[\w-]+(\.[\w-]+)+\/\S*$/));
const lengthMm = v.pipe(v.number(), v.minValue(20), v.maxValue(300));

const sizeInSet = v.pipe(
  v.strictObject({
    label: v.exactOptional(brief),
    /** Absent where no page gives it. */
    diameterMm: v.exactOptional(diameterMmSchema),
    /** Worked out from the distance around it. */
    isWorkedOut: v.exactOptional(v.literal(true)),
    expandsToMm: v.exactOptional(v.number()),
    diameterConfidence: v.picklist(confidences),
    /** The part that can go in; absent where no page gives it. */
    insertableMm: v.exactOptional(lengthMm),
    /** Another length that a page gives: of the whole dilator, or of what it does not say. Never the part that goes in. */
    publishedLength: v.exactOptional(v.strictObject({ mm: lengthMm, of: v.picklist(['whole', 'unsaid']) })),
    source: address,
  }),
  v.check(
    ({ diameterMm, diameterConfidence }) => (diameterMm === undefined) === (diameterConfidence === 'none'),
  ),
  v.check(
    ({ diameterMm, expandsToMm }) =>
      expandsToMm === undefined || (diameterMm !== undefined && isExpandingRange(diameterMm, expandsToMm)),
  ),
);

export const dilatorSetSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
    name: text,
    maker: v.exactOptional(text),
    brief,
    material: v.exactOptional(v.picklist(materials)),
    /** How many sizes it has; absent where no page says so. */
    sizeCount: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    /** From the smallest, as far as anything is known of them. */
    sizes: v.array(sizeInSet),
    caution: v.exactOptional(v.picklist(setCautions)),
    sources: v.array(address),
  }),
  v.check(
    ({ sizes, sizeCount }) => sizeCount === undefined || sizes.length === 0 || sizes.length === sizeCount,
  ),
);

export type DilatorSet = v.InferOutput<typeof dilatorSetSchema>;
export type SetCaution = (typeof setCautions)[number];

/** One size of a set as a person may take it. What is absent is not known. */
export type SetSize = Partial<v.InferOutput<typeof sizeInSet>> & {
  /** Its place from the smallest, from 1; of sizes that are known by their label alone, the order in which they are told. */
  readonly place: number;
};

/** The sizes of `set`, with a place for each that is known only to be there; empty where not even their number is known. */
export function sizesOf({ sizes, sizeCount = 0 }: DilatorSet): readonly SetSize[] {
  if (sizes.length > 0) return sizes.map((size, index) => ({ ...size, place: index + 1 }));
  return Array.from({ length: sizeCount }, (_, index) => ({ place: index + 1 }));
}

/** Whether the person has to read the diameter from the box: no page gives it, or none that can be relied on. */
export function needsReading({ diameterMm, diameterConfidence = 'none' }: SetSize): boolean {
  return diameterMm === undefined || diameterConfidence === 'low' || diameterConfidence === 'none';
}
