import type { ShownLine } from '../../../domain/support/lines-for.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';

/** What a line is called: as it calls itself, or as the person does. */
export function useNameOfLine(): (shown: ShownLine) => string {
  const { copy } = useSupportCopy();
  return ({ kind, line }) => (kind === 'own' ? line.name : (line.name ?? copy.support.unnamed[line.purpose]));
}
