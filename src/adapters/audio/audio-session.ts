type Navigates = Navigator & { audioSession?: { type: string } };

/** Whether the browser lets a page say how its sound goes with other sound: Safari 17 and later. */
export function canLeaveMusicOn(): boolean {
  return 'audioSession' in navigator;
}

/**
 * `alone`: heard also with the ring switch on silent, and while the phone is locked. `overMusic`: what the person plays
 * besides goes on, and the switch and the lock silence this. Call it before anything is played.
 */
export function takeTheSpeaker(how: 'alone' | 'overMusic'): void {
  const { audioSession } = navigator as Navigates;
  if (audioSession) audioSession.type = how === 'alone' ? 'playback' : 'ambient';
}
