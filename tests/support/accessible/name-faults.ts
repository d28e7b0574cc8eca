import type { AxNode } from './ax-tree.ts';

const dates: ReadonlySet<string> = new Set(['Date', 'DateTime', 'InputTime']);

const interactive: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'listbox',
  'menuitem',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  ...dates,
]);

/** What a screen reader says along with a control that stands in it, so that a name may be short. */
const regions: ReadonlySet<string> = new Set([
  'article',
  'dialog',
  'form',
  'group',
  'navigation',
  'radiogroup',
  'region',
  'row',
]);

function nearestGroup({ parent }: AxNode): AxNode | undefined {
  return parent === undefined || parent.role === 'group' ? parent : nearestGroup(parent);
}

/** What is opened is a group without a name of its own: the words that open it name it. */
function openedIn(tree: readonly AxNode[]): ReadonlySet<string | undefined> {
  return new Set(
    tree.filter(({ role }) => role === 'DisclosureTriangle').map((node) => nearestGroup(node)?.id),
  );
}

function regionOf(node: AxNode, opened: ReadonlySet<string | undefined>): AxNode | undefined {
  const { parent } = node.role === 'DisclosureTriangle' ? (nearestGroup(node) ?? node) : node;
  if (!parent) return undefined;
  const isRegion = regions.has(parent.role) && (parent.name !== '' || opened.has(parent.id));
  return isRegion ? parent : regionOf(parent, opened);
}

/** The browser makes the parts of a date or a time, and names them in its own way. */
function isWithinDate({ parent }: AxNode): boolean {
  return parent !== undefined && (dates.has(parent.role) || isWithinDate(parent));
}

/** Two ways to the same place may be named alike. */
function targetOf({ role, states, id }: AxNode): string {
  return role === 'link' && typeof states['url'] === 'string' ? states['url'] : id;
}

/** Controls that a screen reader cannot name, or cannot tell from one another. */
export function nameFaults(tree: readonly AxNode[]): readonly string[] {
  const controls = tree.filter((node) => interactive.has(node.role) && !isWithinDate(node));
  const nameless = controls
    .filter(({ name }) => name.trim() === '')
    .map(({ role }) => `a ${role} has no name`);
  const opened = openedIn(tree);
  const alike = new Map<string, AxNode[]>();
  for (const node of controls.filter(({ name }) => name.trim() !== '')) {
    const key = [regionOf(node, opened)?.id, node.role, node.name, node.description].join(' | ');
    alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  const twice = [...alike.values()]
    .filter((nodes) => new Set(nodes.map(targetOf)).size > 1)
    .map(([first, ...others]) => `${others.length + 1} of role ${first?.role} are named “${first?.name}”`);
  return [...nameless, ...twice];
}

/** Headings that do not nest, and a screen that has not exactly one of the first level. */
export function headingFaults(tree: readonly AxNode[]): readonly string[] {
  const isInDialog = tree.some(({ role, states }) => role === 'dialog' && states['modal'] === true);
  const headings = tree.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ states }) => Number(states['level']));
  const first = levels.filter((level) => level === 1).length;
  const wrongFirst = isInDialog || first === 1 ? [] : [`${first} headings of the first level`];
  const leaps = headings.filter(
    (_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
  );
  const blank = headings.filter(({ name }) => name.trim() === '').map(() => 'a heading without words');
  return [...wrongFirst, ...blank, ...leaps.map(({ name }) => `“${name}” leaps over a level`)];
}
