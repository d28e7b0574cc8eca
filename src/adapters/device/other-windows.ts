/** `changed`: when and whether the app locks. `lock`: all of them lock now. */
export type ToldWindows = 'changed' | 'lock';

/** The other windows of the app, which have the same lock. */
export type OtherWindows = {
  readonly tell: (what: ToldWindows) => void;
  readonly onTold: (told: (what: ToldWindows) => void) => void;
};

export function openOtherWindows(): OtherWindows {
  const channel = new BroadcastChannel('unfurl-others');
  return {
    tell: (what) => channel.postMessage(what),
    onTold(told) {
      channel.onmessage = ({ data }: MessageEvent<ToldWindows>) => told(data);
    },
  };
}
