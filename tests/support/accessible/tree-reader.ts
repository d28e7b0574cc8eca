import type { CDPSession, Page } from 'playwright-core';
import { type AxNode, readAxTree } from './ax-tree.ts';

export type Wanted = {
  readonly role: string;
  readonly name: string | RegExp;
  /** The name of what it stands in, where the role and name alone are not enough. */
  readonly within?: string;
};

/** A session is hurried through in less. */
const hangMs = 90_000;

/** What a failure shows. */
function told(tree: readonly AxNode[]): string {
  return tree
    .filter(({ role, name }) => name !== '' && !['StaticText', 'InlineTextBox'].includes(role))
    .map(({ role, name }) => `${role}: ${name}`)
    .join('\n');
}

function isNamed(node: AxNode, name: string | RegExp): boolean {
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}

function isWithin({ parent }: AxNode, name: string): boolean {
  return parent !== undefined && (parent.name === name || isWithin(parent, name));
}

/**
 * A page as a screen reader has it: its tree and the focus, and not one element. What is done goes to the node of the
 * tree: it takes the focus and is sent a key.
 */
export async function openTreeReader(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const matches = (node: AxNode, { role, name, within }: Wanted) =>
    node.role === role && isNamed(node, name) && (within === undefined || isWithin(node, within));

  /** Reads the tree again with every frame until `take` finds something in it. */
  async function until<Found>(take: (tree: readonly AxNode[]) => Found | undefined): Promise<Found> {
    const begunAt = Date.now();
    for (;;) {
      const tree = await readAxTree(cdp);
      const found = take(tree);
      if (found !== undefined) return found;
      if (Date.now() - begunAt > hangMs)
        throw new Error(`not in the tree: ${take.toString()}\n${told(tree)}`);
      await nextFrame(cdp);
    }
  }

  const find = (wanted: Wanted) => until((tree) => tree.find((node) => matches(node, wanted)));

  async function press(wanted: Wanted, key: 'Enter' | ' '): Promise<void> {
    const { element } = await find(wanted);
    if (element === undefined) throw new Error(`${String(wanted.name)} stands for no element`);
    await cdp.send('DOM.focus', { backendNodeId: element });
    await sendKey(cdp, key);
  }

  return {
    find,
    press,
    tree: () => readAxTree(cdp),
    until,
    /** Until a heading says that one is there. */
    arriveAt: (name: string | RegExp) => find({ role: 'heading', name }),
    /** What would be read for where the focus is; undefined while it is nowhere. */
    focused: async () => (await readAxTree(cdp)).findLast(({ states }) => states['focused'] === true),
  };
}

export type TreeReader = Awaited<ReturnType<typeof openTreeReader>>;

async function nextFrame(cdp: CDPSession): Promise<void> {
  await cdp.send('Runtime.evaluate', {
    expression: 'new Promise(requestAnimationFrame)',
    awaitPromise: true,
  });
}

async function sendKey(cdp: CDPSession, key: 'Enter' | ' '): Promise<void> {
  const pressed =
    key === 'Enter' ? { code: 'Enter', text: '\r', keyCode: 13 } : { code: 'Space', text: ' ', keyCode: 32 };
  const event = { key, code: pressed.code, windowsVirtualKeyCode: pressed.keyCode };
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text: pressed.text });
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}
