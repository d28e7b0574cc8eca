import { useEffect, useRef, useState } from 'react';
import type { Draft, Signature } from '../../../domain/composing/draft.ts';
import { edited, handedOver, type History, historyOf, undone } from '../../../domain/composing/history.ts';
import { type Desk, deskSchemaVersion, emptyDesk } from '../../../domain/composing/parse-desk.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { SaveFailure, Slot } from '../../../machines/stores.ts';
import { useServices } from '../../services.ts';

type Read = { readonly isDamaged: boolean };

/** Writes one after another, and of what waits only the latest. */
function useLatestWrite(slot: Slot<Desk>) {
  const [failure, setFailure] = useState<SaveFailure>();
  const waiting = useRef<Desk>(undefined);
  const isWriting = useRef(false);
  const write = async (desk: Desk) => {
    waiting.current = desk;
    if (isWriting.current) return;
    isWriting.current = true;
    while (waiting.current) {
      const next: Desk = waiting.current;
      waiting.current = undefined;
      let outcome = await slot.write(next);
      // What cannot be read is moved aside, not lost.
      if (!outcome.ok && outcome.reason === 'broken' && (await slot.setAside()).ok)
        outcome = await slot.write(next);
      setFailure(outcome.ok ? undefined : outcome.reason);
    }
    isWriting.current = false;
  };
  return { failure, write };
}

function signatureOf({ protocol: { author, clinic } }: Draft): Signature | undefined {
  if (!author && !clinic) return undefined;
  return { ...(author ? { author } : {}), ...(clinic ? { clinic } : {}) };
}

/** The plan that is being composed, kept as it is edited. */
export function useDesk() {
  const { desk: slot } = useServices();
  const [read, setRead] = useState<Read>();
  const [history, setHistory] = useState<History>();
  const [putAside, setPutAside] = useState<History>();
  const [signature, setSignature] = useState<Signature>({});
  const { failure, write } = useLatestWrite(slot);
  useEffect(() => {
    void slot.read().then((found) => {
      const desk = found.kind === 'value' ? found.value : emptyDesk;
      if (desk.draft) setHistory(historyOf(desk.draft));
      if (desk.signature) setSignature(desk.signature);
      setRead({ isDamaged: found.kind === 'unreadable' && found.why !== 'blocked' });
    });
  }, [slot]);

  const keep = (next: History | undefined) => {
    setHistory(next);
    const signed = (next && signatureOf(next.now)) ?? signature;
    setSignature(signed);
    void write({ schema: deskSchemaVersion, signature: signed, ...(next ? { draft: next.now } : {}) });
  };
  return {
    read,
    draft: history?.now,
    signature,
    failure,
    /** What undoing brings back. */
    former: history?.past.at(-1),
    canBringBack: putAside !== undefined,
    begin: (draft: Draft) => keep(historyOf(draft)),
    edit: (change: (draft: Draft) => Draft, at?: string) => {
      if (history) keep(edited(history, change(history.now), at));
    },
    handedOver: (protocol: Protocol) => history && keep(handedOver(history, protocol)),
    undo: () => history && keep(undone(history)),
    startOver() {
      setPutAside(history);
      keep(undefined);
    },
    bringBack() {
      keep(putAside);
      setPutAside(undefined);
    },
    tryAgain: () => keep(history),
  };
}
