import type { Phase } from '../protocol/phase.ts';
import type { Draft } from './draft.ts';

/** With `text`, which cannot be read, in the field at `place`; without one it can be read again. */
export function withUnread(draft: Draft, place: string, text: string | undefined): Draft {
  const { [place]: former, ...others } = draft.unread;
  if (former === text) return draft;
  return { ...draft, unread: text === undefined ? others : { ...others, [place]: text } };
}

/** Without what was written at or below `place`. */
export function withoutUnreadBelow(draft: Draft, place: string): Draft {
  const kept = Object.entries(draft.unread).filter(([at]) => at !== place && !at.startsWith(`${place}.`));
  return { ...draft, unread: Object.fromEntries(kept) };
}

export function withPhases(draft: Draft, phases: readonly Phase[]): Draft {
  return { ...draft, protocol: { ...draft.protocol, phases: [...phases] } };
}
