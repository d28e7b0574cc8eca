/** What one frame of the screen showed. */
export type ShownFrame = {
  /** By the page's clock, and the sounding element's position then, both in ms. */
  readonly atMs: number;
  readonly positionMs: number;
  readonly cue: string;
  readonly beat: string;
  /** How far the figure is unfurled. */
  readonly open: number;
};

/**
 * Looks at the page at every frame for so long. The position is read as the frame begins, the page when everything that
 * draws in this frame has drawn. It is sent into the page as text, so it stands alone.
 */
export async function watchFrames(forMs: number): Promise<readonly ShownFrame[]> {
  const frames: ShownFrame[] = [];
  const sounds = [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')];
  const drawn = new MessageChannel();
  const startedAt = performance.now();
  let atMs = 0;
  let positionMs = 0;
  return new Promise((resolve) => {
    drawn.port1.addEventListener('message', () => {
      const caption = document.querySelector('p[aria-live]');
      const figure = document.querySelector('figure');
      frames.push({
        atMs,
        positionMs,
        cue: caption?.getAttribute('data-cue') ?? '',
        beat: figure?.querySelector('figcaption')?.textContent ?? '',
        open: Number(figure?.querySelector('svg')?.style.getPropertyValue('--open')),
      });
      if (atMs - startedAt > forMs) resolve(frames);
      else requestAnimationFrame(look);
    });
    drawn.port1.start();
    function look(): void {
      atMs = performance.now();
      positionMs = (sounds.find((sound) => !sound.paused)?.currentTime ?? Number.NaN) * 1000;
      drawn.port2.postMessage(undefined);
    }
    requestAnimationFrame(look);
  });
}
