import type { CameraTrouble, Watch } from '../../machines/plan-sharing.ts';
import { qrInPixels } from './qr-in-pixels.ts';

type Told = {
  readonly seen: (text: string) => void;
  /** The camera stopped by itself. */
  readonly ended: () => void;
};

/** Enough for the densest code that we make, and read within a few frames. */
const longestSide = 1280;

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  return name === 'NotReadableError' || name === 'AbortError' ? 'taken' : 'refused';
}

async function openCamera(): Promise<MediaStream | CameraTrouble> {
  // Where the page did not come over https this is missing, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return 'unsafe';
  const video = { facingMode: 'environment', width: { ideal: longestSide }, height: { ideal: 720 } };
  return devices.getUserMedia({ video, audio: false }).catch(troubleOf);
}

function makeLook(video: HTMLVideoElement): () => string | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return () => {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0) return undefined;
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return qrInPixels(context.getImageData(0, 0, canvas.width, canvas.height));
  };
}

/**
 * Shows the camera at the back in `video` and tells the text of each code that it sees. The camera is off as soon as it is
 * stopped or the page is hidden, whichever is first.
 */
export async function watchForQr(video: HTMLVideoElement, told: Told): Promise<Watch | CameraTrouble> {
  const stream = await openCamera();
  if (typeof stream === 'string') return stream;
  const look = makeLook(video);
  let isOver = false;
  const stop = () => {
    isOver = true;
    document.removeEventListener('visibilitychange', endWhenHidden);
    for (const track of stream.getTracks()) track.stop();
    if (video.srcObject === stream) video.srcObject = null;
  };
  const end = () => {
    stop();
    told.ended();
  };
  function endWhenHidden() {
    if (document.hidden) end();
  }
  const lookAgain = () => {
    if (isOver) return;
    const text = look();
    if (text !== undefined) told.seen(text);
    requestAnimationFrame(lookAgain);
  };
  document.addEventListener('visibilitychange', endWhenHidden);
  for (const track of stream.getTracks()) track.addEventListener('ended', end);
  video.srcObject = stream;
  // Refused when the video has left the page meanwhile; then `stop` is on its way.
  await video.play().catch(() => undefined);
  endWhenHidden();
  lookAgain();
  return { stop };
}
