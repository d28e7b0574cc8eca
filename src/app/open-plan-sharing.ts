import type { Arrivals, PlanSharing } from '../ui/plan-sharing.ts';

/** Set at build time; see docs/hosting.md. */
declare const __PUBLIC_ADDRESS__: string;

/** Browsers without a clipboard, or that keep it from the page, say no in ways of their own. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Plans on their way. What makes and reads codes is loaded when a screen asks for it. */
export function openPlanSharing(arrivals: Arrivals): PlanSharing {
  const address = __PUBLIC_ADDRESS__ === '' ? undefined : __PUBLIC_ADDRESS__;
  return {
    arrivals,
    toHand: async (protocol) =>
      (await import('../adapters/sharing/plan-to-hand.ts')).planToHand(protocol, address),
    read: async (text) => (await import('../adapters/sharing/plan-text.ts')).planOfText(text),
    readPicture: async (picture) =>
      (await import('../adapters/sharing/picture-qr-reader.ts')).readQrPicture(picture),
    watch: async (video, told) =>
      (await import('../adapters/sharing/camera-qr-reader.ts')).watchForQr(video, told),
    copyText,
    print: () => window.print(),
  };
}
