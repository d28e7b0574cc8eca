import { openingNoteLimits } from '../../domain/protocol/opening-note.ts';
import type { NoteMade, NoteRecorder, NoteUnderWay } from '../../machines/note-recorder.ts';
import { trackFormat } from '../../track/track-format.ts';
import { encodeNote, gainFor } from './encode-note.ts';

const samplesAtMost = openingNoteLimits.seconds.value * trackFormat.sampleRate;
/** How often what was recorded so far is handed over, in ms; the last of them tells that it is full. */
const sliceMs = 250;

function none(why: Extract<NoteMade, { kind: 'none' }>['why']): NoteMade {
  return { kind: 'none', why };
}

function whyNoMicrophone(error: unknown): 'refused' | 'noMicrophone' {
  const isAbsent =
    error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name);
  return isAbsent ? 'noMicrophone' : 'refused';
}

/** One channel at the rate of a track, no longer than a note may be. The context's rate decides that of the samples. */
async function samplesOf(recorded: Blob): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 1, trackFormat.sampleRate);
  const decoded = await context.decodeAudioData(await recorded.arrayBuffer());
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, index) =>
    decoded.getChannelData(index),
  );
  const mixed = Float32Array.from({ length: Math.min(decoded.length, samplesAtMost) }, (_, index) =>
    channels.reduce((sum, channel) => sum + (channel[index] ?? 0) / channels.length, 0),
  );
  return mixed;
}

async function noteOf(recorded: Blob, wasm: string): Promise<NoteMade> {
  try {
    const samples = await samplesOf(recorded);
    if (gainFor(samples) === undefined) return none('silent');
    return { kind: 'made', note: await encodeNote(samples, wasm) };
  } catch {
    return none('unreadable');
  }
}

/** Collects what `recorder` hears until it is stopped. */
function collect(recorder: MediaRecorder, onFull: () => void): Promise<Blob> {
  const parts: Blob[] = [];
  const begunMs = performance.now();
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) parts.push(data);
    const isFull = performance.now() - begunMs >= openingNoteLimits.seconds.value * 1000;
    if (!isFull || recorder.state !== 'recording') return;
    recorder.stop();
    onFull();
  });
  const ended = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: recorder.mimeType })));
  });
  recorder.start(sliceMs);
  return ended;
}

/** Records with the page's microphone; `wasm` is where the encoder lies. */
export function makeNoteRecorder(wasm: string): NoteRecorder {
  return {
    async record(onFull) {
      if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return 'unsupported';
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
        return underWay(stream, wasm, onFull);
      } catch (error) {
        return whyNoMicrophone(error);
      }
    },
  };
}

function underWay(stream: MediaStream, wasm: string, onFull: () => void): NoteUnderWay {
  const recorder = new MediaRecorder(stream);
  const recorded = collect(recorder, onFull);
  const letGo = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  };
  void recorded.then(letGo);
  return {
    async finish() {
      letGo();
      return noteOf(await recorded, wasm);
    },
    cancel: letGo,
  };
}
