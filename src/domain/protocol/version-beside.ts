import { isSameJson } from '../same-json.ts';
import type { Protocol } from './protocol.ts';

/** What a plan is beside the one that is there. */
export type VersionBeside =
  /** Another plan altogether. */
  | { readonly kind: 'another' }
  /** The very same; it lacks at most the recording, which codes do not carry. */
  | { readonly kind: 'same' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'older' }
  /** One version number, and not the same in it. `madeLater` where their dates say which of both is the later. */
  | { readonly kind: 'sameNumber'; readonly madeLater: 'there' | 'offered' | undefined };

function laterOf(there: Protocol, offered: Protocol): 'there' | 'offered' | undefined {
  const [one, other] = [there.madeOn, offered.madeOn];
  if (one === undefined || other === undefined || one === other) return undefined;
  return one < other ? 'offered' : 'there';
}

/** Which of two plans of one id is the newer; an older one, or one of which that cannot be told, is never taken silently. */
export function versionBeside(there: Protocol, offered: Protocol): VersionBeside {
  if (there.id !== offered.id) return { kind: 'another' };
  const { openingNote: note, ...rest } = there;
  const lacksNote = offered.openingNote === undefined && note !== undefined;
  if (isSameJson(lacksNote ? rest : there, offered)) return { kind: 'same' };
  if (offered.version !== there.version) return { kind: offered.version > there.version ? 'newer' : 'older' };
  return { kind: 'sameNumber', madeLater: laterOf(there, offered) };
}
