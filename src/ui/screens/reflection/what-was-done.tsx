import { useSelector } from '@xstate/react';
import { heldSizes } from '../../../planning/held-sizes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import type { SessionActor } from '../../services.ts';

/** What the session knows by itself, in one line: sizes with their minutes, and easing back. Nothing where neither was. */
export function WhatWasDone({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const { plan, playheadMs, easedBack } = useSelector(actor, ({ context }) => context);
  const sizes = plan ? heldSizes(plan, playheadMs) : [];
  const done = [
    ...sizes.map(({ rung, heldMs }) => copy.reflection.heldFor(copy.sizes.rungName(rung), heldMs)),
    ...(easedBack > 0 ? [copy.told.easedBack(easedBack)] : []),
  ];
  return done.length > 0 ? <p>{done.join(' · ')}</p> : null;
}
