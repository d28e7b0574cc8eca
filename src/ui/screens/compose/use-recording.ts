import { useEffect, useRef, useState } from 'react';
import type { OpeningNote } from '../../../domain/protocol/opening-note.ts';
import type { NoNote, NoteUnderWay } from '../../../machines/note-recorder.ts';
import { useServices } from '../../services.ts';

type State =
  /** `why`: what became of the last attempt. */
  | { readonly kind: 'idle'; readonly why?: NoNote }
  | { readonly kind: 'recording'; readonly isFull: boolean }
  | { readonly kind: 'making' };

/** A recording from its beginning to a note. The microphone is let go with the screen. */
export function useRecording(onMade: (note: Pick<OpeningNote, 'mp3'>) => void) {
  const { noteRecorder } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const underWay = useRef<NoteUnderWay>(undefined);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      underWay.current?.cancel();
    };
  }, []);

  const begin = async () => {
    const onFull = () => setState({ kind: 'recording', isFull: true });
    const begun = await noteRecorder.record(onFull);
    if (typeof begun === 'string') return setState({ kind: 'idle', why: begun });
    // The browser asks first, and by the time it is answered the screen may be gone.
    if (isGone.current) return begun.cancel();
    underWay.current = begun;
    setState({ kind: 'recording', isFull: false });
  };
  const finish = async () => {
    const ending = underWay.current;
    if (!ending) return;
    underWay.current = undefined;
    setState({ kind: 'making' });
    const made = await ending.finish();
    setState(made.kind === 'made' ? { kind: 'idle' } : { kind: 'idle', why: made.why });
    if (made.kind === 'made') onMade(made.note);
  };
  const cancel = () => {
    underWay.current?.cancel();
    underWay.current = undefined;
    setState({ kind: 'idle' });
  };
  return { state, begin, finish, cancel };
}
