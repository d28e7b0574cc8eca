import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** By the present way around, in the order in which it came to them. */
    reachedByTab?: Element[];
  }
}

/** Where Tab led to, in a page as large as all of it. */
type Stop = {
  /** The same for the same control, whatever comes and goes around it. */
  readonly key: number;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Stays where it is while the rest scrolls, so that its place says nothing about the order. */
  readonly isFixed: boolean;
  /** How far what it stands in is scrolled by itself; 0 outside of anything that scrolls so. */
  readonly boxScrolledPx: number;
  readonly isShown: boolean;
  readonly isInView: boolean;
  readonly isOnTop: boolean;
  readonly isMarked: boolean;
};

const mostStops = 300;
/** Two lines of one row need not stand on the same pixel. */
const slackPx = 4;

/** Tabs once around the screen. The focus comes back to where Tab began, or to the browser's own controls, which is the page's end. */
async function tabStops(
  page: Page,
): Promise<{ readonly stops: readonly Stop[]; readonly isTrapped: boolean }> {
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (let presses = 0; presses < mostStops; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    // Within a date Tab goes from field to field of one and the same control.
    if (!stop || stop.key === stops.at(-1)?.key) continue;
    if (seen.has(stop.key))
      return { stops: await fromFirst(page, stops), isTrapped: stop.key !== stops[0]?.key };
    seen.add(stop.key);
    stops.push(stop);
  }
  return { stops, isTrapped: true };
}

/** Tab began where the focus was; the screen begins with its first control. */
async function fromFirst(page: Page, stops: readonly Stop[]): Promise<readonly Stop[]> {
  const firstKey = await page.evaluate(() => {
    const reached = window.reachedByTab ?? [];
    const isAfter = (one: Element, other: Element) =>
      (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const [first] = reached
      .filter(({ isConnected }) => isConnected)
      .toSorted((a, b) => (isAfter(a, b) ? 1 : -1));
    window.reachedByTab = [];
    return first ? reached.indexOf(first) : 0;
  });
  const at = Math.max(
    0,
    stops.findIndex(({ key }) => key === firstKey),
  );
  return [...stops.slice(at), ...stops.slice(0, at)];
}

/** Runs in the page. */
function readStop(): Stop | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const reached = (window.reachedByTab ??= []);
  if (!reached.includes(focused)) reached.push(focused);
  const around = focused.closest('label') ?? focused;
  const box = focused.getBoundingClientRect();
  const whole = around.getBoundingClientRect();
  const marks = [focused, around, focused.parentElement ?? focused].map((one) => getComputedStyle(one));
  const inView = {
    left: Math.max(0, box.left),
    right: Math.min(innerWidth, box.right),
    top: Math.max(0, box.top),
    bottom: Math.min(innerHeight, box.bottom),
  };
  const isInView = inView.right - inView.left > 2 && inView.bottom - inView.top > 2;
  const hit = document.elementFromPoint((inView.left + inView.right) / 2, (inView.top + inView.bottom) / 2);
  const fixed: string[] = [];
  let boxScrolledPx = 0;
  for (let one: Element | null = focused; one; one = one.parentElement) {
    fixed.push(getComputedStyle(one).position);
    if (one !== document.documentElement) boxScrolledPx += one.scrollTop;
  }
  return {
    key: reached.indexOf(focused),
    name: (focused.getAttribute('aria-label') ?? (around.textContent || focused.tagName)).trim().slice(0, 60),
    top: box.top + scrollY + boxScrolledPx,
    bottom: box.bottom + scrollY + boxScrolledPx,
    boxScrolledPx,
    left: box.left,
    right: box.right,
    isFixed: fixed.includes('fixed') || fixed.includes('sticky'),
    isShown: around.checkVisibility({ visibilityProperty: true }) && whole.width > 2 && whole.height > 2,
    isInView,
    isOnTop: hit !== null && (around.contains(hit) || hit.contains(focused)),
    isMarked: marks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    ),
  };
}

/** Later in the order and yet before: further up in the same column, or nearer to the beginning of the same row. */
function isBefore(later: Stop, earlier: Stop): boolean {
  const isAbove = later.bottom <= earlier.top + slackPx;
  const isNextColumn = later.left >= earlier.right - slackPx;
  if (isAbove) return !isNextColumn;
  const isSameRow = Math.min(later.bottom, earlier.bottom) - Math.max(later.top, earlier.top) > slackPx;
  return isSameRow && later.right <= earlier.left + slackPx;
}

/** What is wrong with the way of the focus through the screen. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const { stops, isTrapped } = await tabStops(page);
  const outOfOrder = stops.flatMap((stop, index) => {
    const former = stops[index - 1];
    if (!former || stop.isFixed || former.isFixed) return [];
    // Out of a box that scrolls by itself, the places in it and beside it cannot be compared.
    const leavesBox = former.boxScrolledPx > 0 && stop.boxScrolledPx === 0;
    if (leavesBox || !isBefore(stop, former)) return [];
    return [`“${stop.name}” comes after “${former.name}”, and stands before it`];
  });
  const say = (what: string, of: (stop: Stop) => boolean) =>
    stops.filter((stop) => !of(stop)).map(({ name }) => `“${name}” ${what}`);
  return [
    ...(isTrapped ? ['Tab does not come around'] : []),
    ...outOfOrder,
    ...say('has the focus and is not shown', ({ isShown }) => isShown),
    ...say('has the focus out of view', ({ isInView }) => isInView),
    ...say('has the focus under something else', ({ isOnTop, isInView }) => isOnTop || !isInView),
    ...say('does not show that it has the focus', ({ isMarked }) => isMarked),
  ];
}
