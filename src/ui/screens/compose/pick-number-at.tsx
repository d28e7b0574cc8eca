import type { Draft } from '../../../domain/composing/draft.ts';
import { PickAt } from './fields.tsx';

type PickNumberAtProps = {
  readonly label: string;
  readonly place: string;
  readonly value: number | undefined;
  /** What it says while nothing was chosen. */
  readonly usual: string;
  readonly from: number;
  readonly to: number;
  readonly put: (draft: Draft, value: number | undefined) => Draft;
};

/** One of a few whole numbers, or what is usual. */
export function PickNumberAt({ value, usual, from, to, put, ...field }: PickNumberAtProps) {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <PickAt
      {...field}
      value={value === undefined ? '' : String(value)}
      choices={[{ value: '', label: usual }, ...numbers.map((one) => ({ value: one, label: one }))]}
      put={(draft, picked) => put(draft, picked ? Number(picked) : undefined)}
    />
  );
}
