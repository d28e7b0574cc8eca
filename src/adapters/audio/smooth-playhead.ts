/** How far a media clock may stray before it is believed at once: a start, a seek, a stall, a hand-over. */
const snapMs = 80;
/** How much of the difference is made up at each reading. */
const pull = 0.05;

/**
 * A media element tells its position in steps of 10 to 40 ms. This follows it on a steady clock, so that a picture can be
 * drawn by it; it may be asked as often or as seldom as one likes.
 */
export type SmoothPlayhead = {
  at(mediaMs: number, rate: number): number;
  /** Forgets what it followed; the next reading is the media's own. */
  reset(): void;
};

export function makeSmoothPlayhead(now: () => number): SmoothPlayhead {
  let ahead: number | undefined;
  return {
    at(mediaMs, rate) {
      const clock = now() * rate;
      const stray = ahead === undefined ? Infinity : mediaMs - (clock + ahead);
      ahead = ahead === undefined || Math.abs(stray) > snapMs * rate ? mediaMs - clock : ahead + pull * stray;
      return clock + ahead;
    },
    reset() {
      ahead = undefined;
    },
  };
}
