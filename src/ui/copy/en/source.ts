import type { FoundSource } from '../../../domain/source-of.ts';

/** Where a number comes from. */
export function source(found: FoundSource): string {
  switch (found.kind) {
    case 'ourDefault':
      return 'This number is our own guess; no published one was found.';
    case 'plan':
      return 'This number is from your plan.';
    case 'unknown':
      return `This number names a source that is not known here (${found.id}).`;
    case 'published': {
      const pages = found.row.pages.map(({ title, address }) => `${title} (${address})`).join('; ');
      return `From: ${pages}.`;
    }
  }
}
