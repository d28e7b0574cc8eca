import type { CDPSession } from 'playwright-core';

/** A node of the tree that a screen reader is given. */
export type AxNode = {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** `level`, `checked`, `disabled`, `focused`, … as the browser names them. */
  readonly states: Readonly<Record<string, unknown>>;
  /** The element that it stands for; absent for a node without one. */
  readonly element: number | undefined;
  readonly parent: AxNode | undefined;
};

type RawNode = Awaited<ReturnType<typeof readRaw>>[number];

async function readRaw(cdp: CDPSession) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes;
}

function textOf(value: RawNode['name']): string {
  return typeof value?.value === 'string' ? value.value : '';
}

/** The whole tree in its order, without what a screen reader passes over. */
export async function readAxTree(cdp: CDPSession): Promise<readonly AxNode[]> {
  const raw = await readRaw(cdp);
  const byId = new Map(raw.map((node) => [node.nodeId, node]));
  const made = new Map<string, AxNode>();
  const make = (node: RawNode): AxNode => {
    const known = made.get(node.nodeId);
    if (known) return known;
    const above = node.parentId === undefined ? undefined : byId.get(node.parentId);
    const one: AxNode = {
      id: node.nodeId,
      role: textOf(node.role),
      name: textOf(node.name),
      description: textOf(node.description),
      value: String(node.value?.value ?? ''),
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      element: node.backendDOMNodeId,
      parent: above && make(above),
    };
    made.set(node.nodeId, one);
    return one;
  };
  return inOrder(raw)
    .filter(({ ignored }) => !ignored)
    .map(make);
}

/** As it is read aloud; the browser gives the nodes level by level. */
function inOrder(raw: readonly RawNode[]): readonly RawNode[] {
  const byId = new Map(raw.map((node) => [node.nodeId, node]));
  const walk = (node: RawNode): RawNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return raw.filter(({ parentId }) => parentId === undefined).flatMap(walk);
}
