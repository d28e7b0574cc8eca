import type { SessionWays } from '../../domain/ways/session-ways.ts';

/** Dresses the whole page; the colours of each look are in tokens.css. */
export function wearLook(look: SessionWays['look']): void {
  document.documentElement.dataset['look'] = look;
}
