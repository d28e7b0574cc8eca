import { stayCovered, watchHistory } from '../../adapters/device/coming-back.ts';
import { coverWithPlainPage } from '../../adapters/device/plain-cover.ts';
import type { FirstCopy } from '../../ui/copy/first.en.ts';
import { inLanguage } from '../../ui/copy/language.ts';
import { date } from '../../ui/copy/written.ts';

/** What has a use of its own for Escape. */
const usesEscape = 'input, textarea, select, [contenteditable]';

/** The cover, its key, and what is covered when a browser brings it back. */
export function openCovering(copy: FirstCopy) {
  const words = () => inLanguage(copy).leaving;
  const coverUntil = (goOn: string) =>
    coverWithPlainPage({
      label: words().covered,
      goOn,
      leave: words().leaveShort,
      now: () => date(new Date(), { hour: 'numeric', minute: '2-digit' }),
    });
  const cover = () => void coverUntil(words().goOn);
  addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented } = event;
    const isUsed = target instanceof Element && target.closest(usesEscape) !== null;
    if (key !== 'Escape' || defaultPrevented || isUsed || document.querySelector('dialog[open]')) return;
    // Otherwise the same press closes what it opens.
    event.preventDefault();
    cover();
  });
  watchHistory(cover);
  return {
    cover,
    async openedAgain(): Promise<void> {
      const open = stayCovered();
      await coverUntil(words().open);
      open();
    },
  };
}
