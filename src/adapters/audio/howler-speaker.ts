import type * as HowlerModule from 'howler';
import type { RecordingKey } from '../../track/build-track.ts';
import type { CueRecording } from '../../track/cue-recording.ts';
import type { CueSpeaker } from './cue-speaker.ts';
import { alsoSilence } from './silence.ts';

// Howler decodes a data address itself, without a request and without a media element, so the content policy has no say
// in it. Given a plain address it would switch to a media element when its request fails, and clean that up with a
// `data:` source, which the policy blocks (2.2.4).
function dataAddress(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:audio/mpeg;base64,${btoa(binary)}`;
}

/** `undefined` where the browser has no Web Audio, or Howler itself cannot be had. */
export async function openHowlerSpeaker(): Promise<CueSpeaker | undefined> {
  try {
    const howler = await import('howler');
    // Its unlocking keeps a pool of media elements, and it would sleep after 30 s of quiet and then want a tap on iOS.
    howler.Howler.autoUnlock = false;
    howler.Howler.autoSuspend = false;
    // Asking for the volume makes the audio context; only then is it known whether there is one.
    howler.Howler.volume();
    return howler.Howler.usingWebAudio && howler.Howler.ctx ? makeSpeaker(howler) : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that wants a tap first leaves the question open; the person is not kept waiting for it. */
const wakingMs = 1000;

function makeSpeaker({ Howl: MakeHowl, Howler }: typeof HowlerModule): CueSpeaker {
  alsoSilence(() => {
    Howler.mute(true);
    Howler.stop();
    void Howler.ctx?.suspend();
  });
  const ready = new Map<RecordingKey, HowlerModule.Howl>();
  let isClosed = false;
  let said: { howl: HowlerModule.Howl; id: number } | undefined;
  let isHeld = false;

  function load(key: RecordingKey, recording: CueRecording): Promise<void> {
    return new Promise((resolve) => {
      const howl = new MakeHowl({
        src: [dataAddress(recording.frames)],
        format: ['mp3'],
        html5: false,
        onload: () => {
          if (isClosed) howl.unload();
          else ready.set(key, howl);
          resolve();
        },
        onloaderror: () => resolve(),
      });
    });
  }

  const isAwake = () => Howler.ctx?.state === 'running';

  return {
    isAwake,
    async wake() {
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, wakingMs);
      });
      await Promise.race([Howler.ctx?.resume(), late]).catch(() => undefined);
    },
    async load(recordings) {
      const fresh = [...recordings].filter(([key]) => !ready.has(key));
      await Promise.all(fresh.map(([key, recording]) => load(key, recording)));
      return new Set(ready.keys());
    },
    speak(key) {
      const howl = ready.get(key);
      // On a sleeping context Howler would keep the cue and say it whenever the context wakes.
      if (!howl || !isAwake()) return;
      said = { howl, id: howl.play() };
    },
    hold() {
      isHeld = said?.howl.playing(said.id) ?? false;
      if (isHeld) said?.howl.pause(said.id);
    },
    goOn() {
      void Howler.ctx?.resume();
      if (isHeld) said?.howl.play(said.id);
      isHeld = false;
    },
    drop() {
      said?.howl.stop(said.id);
      said = undefined;
      isHeld = false;
    },
    close() {
      isClosed = true;
      for (const howl of ready.values()) howl.unload();
      ready.clear();
    },
  };
}
