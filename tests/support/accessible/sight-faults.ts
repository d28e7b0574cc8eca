import type { Page } from 'playwright-core';

/** Links in running text may be as high as its line (WCAG 2.5.8); everything else that is pressed is 24 px each way. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressed = 'button, a[href], summary, select, textarea, input, [role="button"], audio[controls]';
    const isInText = (target: Element) =>
      target.matches('a') &&
      getComputedStyle(target).display === 'inline' &&
      (target.parentElement?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length;
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !isInText(target))
      .filter((target) => target.getAttribute('type') !== 'hidden' && !target.closest('[inert]'))
      .flatMap((target) => {
        const around = target.closest('label') ?? target;
        const { width, height, bottom, right } = around.getBoundingClientRect();
        // What waits above the page until it has the focus has its own size only then.
        if (bottom <= 0 || right <= 0 || (width <= 1 && height <= 1)) return [];
        if (width >= 24 && height >= 24) return [];
        return [
          `${Math.round(width)} × ${Math.round(height)}: ${around.textContent?.trim() || target.outerHTML.slice(0, 60)}`,
        ];
      });
  });
}

/** What moves although the person asked that nothing does. That nothing can be pressed for a moment is no motion. */
export async function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      if (!(animation.effect instanceof KeyframeEffect) || animation.playState !== 'running') return [];
      const timing = animation.effect.getComputedTiming();
      const changed = animation.effect
        .getKeyframes()
        .flatMap((frame) => Object.keys(frame))
        .filter((key) => !['offset', 'easing', 'composite', 'computedOffset', 'pointerEvents'].includes(key));
      const isLong = Number(timing.duration) > 10;
      return changed.length > 0 && isLong
        ? [`${animation.effect.target?.outerHTML.slice(0, 60)}: ${changed[0]}`]
        : [];
    }),
  );
}

/** Text that is cut off by the box that it stands in; the name of the app, beside the buttons above, is in the title too. */
export async function clippedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not([data-name])')]
      .filter(
        (box) => box.checkVisibility({ visibilityProperty: true }) && (box.textContent ?? '').trim() !== '',
      )
      .filter((box) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        if (clipPath !== 'none' || (box.clientWidth <= 1 && box.clientHeight <= 1)) return false;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowY) && box.scrollHeight > box.clientHeight + 1) ||
          (cuts(overflowX) && box.scrollWidth > box.clientWidth + 1)
        );
      })
      .map((box) => (box.textContent ?? '').trim().slice(0, 60)),
  );
}

/** The distances that somebody may need between lines, letters and words (WCAG 1.4.12), or those of the page again. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    if (wanted)
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
    // The content policy lets no style element in.
    document.adoptedStyleSheets = [sheet];
  }, isSpaced);
}

/** Controls that have no edge where the system paints every ground alike, and chosen ones that look like the others. */
export async function lostInForcedColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hasEdge = ({
      borderTopWidth,
      borderBottomWidth,
      outlineStyle,
      textDecorationLine,
    }: CSSStyleDeclaration) =>
      Math.max(Number.parseFloat(borderTopWidth), Number.parseFloat(borderBottomWidth)) > 0 ||
      outlineStyle !== 'none' ||
      textDecorationLine.includes('underline');
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const named = (what: string) => (one: HTMLElement) =>
      `${what}: ${one.closest('label')?.textContent?.trim() || one.textContent?.trim() || one.outerHTML.slice(0, 80)}`;
    const edgeless = shown('button, [role="button"], select, textarea, input:not([type="file"])')
      .filter((one) => !one.matches('input[type="radio"], input[type="checkbox"], input[type="range"]'))
      .filter((one) => !hasEdge(getComputedStyle(one)));
    /** All by which one is told from another where no ground is coloured. */
    const marks = (one: Element) => {
      const { outlineStyle, outlineWidth, borderTopWidth, borderTopStyle, fontWeight, textDecorationLine } =
        getComputedStyle(one);
      return [
        outlineStyle,
        outlineWidth,
        borderTopWidth,
        borderTopStyle,
        fontWeight,
        textDecorationLine,
      ].join(' ');
    };
    const isDrawn = (input: Element) => Number.parseFloat(getComputedStyle(input).opacity) > 0;
    const unmarked = shown('input:checked').filter((input) => {
      if (isDrawn(input)) return false;
      const other = document.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(input.getAttribute('name') ?? '')}"]:not(:checked)`,
      );
      const [label, otherLabel] = [input.closest('label'), other?.closest('label')];
      return label !== null && label !== undefined && otherLabel !== null && otherLabel !== undefined
        ? marks(label) === marks(otherLabel)
        : false;
    });
    const state = '[aria-pressed="true"], [aria-current]:not([aria-current="false"]), [aria-selected="true"]';
    const asOthers = shown(state).filter((one) => {
      const others = [...(one.parentElement?.children ?? [])].filter(
        (other) => other !== one && other.tagName === one.tagName && !other.matches(state),
      );
      return others.some((other) => marks(other) === marks(one));
    });
    return [
      ...edgeless.map(named('has no edge')),
      ...unmarked.map(named('is chosen and looks like the others')),
      ...asOthers.map(named('is in use and looks like the others')),
    ];
  });
}
