const others = new Set<() => void>();

/** What sounds without a media element of the page's own has to be silenced in a way of its own. */
export function alsoSilence(hush: () => void): void {
  others.add(hush);
}

/** All sound of this page ends, within this call, and no media element is heard again whatever is asked of it later. */
export function silence(): void {
  for (const element of document.querySelectorAll<HTMLMediaElement>('audio, video')) {
    element.muted = true;
    element.pause();
  }
  if ('mediaSession' in navigator) {
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
  }
  for (const hush of others) hush();
}
