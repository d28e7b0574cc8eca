import { isBackFromElsewhere, leavePage } from '../../adapters/device/leaving.ts';
import { countShift } from '../../adapters/device/shift-count.ts';
import type { LeavingPlace } from '../../domain/leaving/leaving-place.ts';
import { pressesToLeave } from '../../domain/leaving/shift-presses.ts';
import type { FirstCopy } from '../../ui/copy/first.en.ts';
import type { Services } from '../../ui/services.ts';
import { followLanguage, inLanguage } from '../../ui/copy/language.ts';

function say(where: string, what: string): void {
  for (const place of document.querySelectorAll(where)) place.textContent = what;
}

/** index.html has them in English, so that they are there before anything is loaded. */
function nameBar({ bar, cover, leave }: FirstCopy['leaving']): void {
  document.querySelector('.bar')?.setAttribute('aria-label', bar);
  say('.bar [data-cover]', cover);
  say('.bar [data-leave]', leave);
}

/** The two buttons above every screen, and what does the same: leaving quickly, and covering what is shown. */
export function openWaysOut(copy: FirstCopy) {
  const words = () => inLanguage(copy).leaving;
  const ourPage = new URL('measures.html', document.baseURI).href;
  let outside: string | undefined;
  let letGo = () => {};
  followLanguage(() => nameBar(words()));
  const leave = () => leavePage((navigator.onLine ? outside : undefined) ?? ourPage, ourPage, letGo);

  const loaded = import('./covering.ts').then(({ openCovering }) => openCovering(copy));
  /** Without it a press still hides what is shown. */
  const cover = () => void loaded.then((covering) => covering.cover(), leave);

  countShift({
    onCount(presses) {
      say('.bar-dots', presses > 0 ? '●'.repeat(presses).padEnd(pressesToLeave, '○') : '');
      say('.bar-told', words().presses(pressesToLeave - presses));
    },
    onEnough: leave,
  });
  function press(event: Event): void {
    const { target } = event;
    const button = target instanceof Element ? target.closest('[data-leave], [data-cover]') : null;
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    if (button.matches('[data-leave]')) leave();
    else cover();
  }
  addEventListener('click', press, true);
  addEventListener('keydown', (event) => void (event.key === ' ' && press(event)), true);

  return {
    /** What is called on leaving, when nothing is to be seen or heard any more. */
    letGoWith: (act: () => void) => void (letGo = act),
    /** Resolves once the person has opened what they came back to; at once for whoever came here straight. */
    openedAfterBack: async () => void (isBackFromElsewhere() && (await (await loaded).openedAgain())),
    /** From now on it is left for where the person has chosen. Answers services that tell of another choice. */
    follow(services: Services): Services {
      const slot = services.leavingPlace;
      const lead = (next?: LeavingPlace) => {
        outside = next?.kind === 'outside' ? next.address : undefined;
      };
      void slot.read().then((read) => lead(read.kind === 'value' ? read.value : undefined));
      return {
        ...services,
        leavingPlace: {
          ...slot,
          write(next) {
            lead(next);
            return slot.write(next);
          },
        },
      };
    },
  };
}

export type WaysOut = ReturnType<typeof openWaysOut>;
