import type { NoteRecorder } from '../machines/note-recorder.ts';

/** A therapist's own voice. The encoder, 130 KiB, is loaded when somebody records. */
export const openNoteRecorder: NoteRecorder = {
  async record(onFull) {
    const [{ makeNoteRecorder }, { default: wasm }] = await Promise.all([
      import('../adapters/recording/microphone-note-recorder.ts'),
      import('wasm-media-encoders/wasm/mp3?url'),
    ]);
    return makeNoteRecorder(wasm).record(onFull);
  },
};
