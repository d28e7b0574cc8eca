import { useEffect, useRef } from 'react';
import { noteLengthMs, type OpeningNote } from '../../../domain/protocol/opening-note.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';

function bytesOf(mp3: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(mp3), (character) => character.charCodeAt(0));
}

/** What is said, as captions over its whole length: who writes it down knows no moments. */
function captionsOf(note: OpeningNote): string {
  const seconds = Math.ceil(noteLengthMs(note) / 1000);
  const end = `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`;
  const words = (note.words ?? '').replaceAll('-->', '→').replace(/\n{2,}/g, '\n');
  return `WEBVTT\n\n00:00:00.000 --> ${end}\n${words}\n`;
}

/** A note in the browser's own player, with what is said as its captions. */
export function NoteSound({ note }: { readonly note: OpeningNote }) {
  const { copy } = useComposeCopy();
  const audio = useRef<HTMLAudioElement>(null);
  const captions = useRef<HTMLTrackElement>(null);
  const text = captionsOf(note);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytesOf(note.mp3)], { type: 'audio/mpeg' }));
    if (audio.current) audio.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [note.mp3]);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    if (captions.current) captions.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [text]);
  return (
    <audio ref={audio} controls aria-label={copy.composeNote.listen}>
      <track ref={captions} kind="captions" default />
    </audio>
  );
}
