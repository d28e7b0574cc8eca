import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** `stepUpSuggested` and `step.up` as `step up suggested` and `step up`. */
function words(name: string): string {
  return name.replaceAll('.', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length > 0 ? children.flatMap(leavesOf) : [node];
}

/** The leaf that is entered where `node` is: the first of the first. */
function enteredAt(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial.target ?? [];
  return first ? enteredAt(first) : node;
}

function withAncestors(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent ? [node, ...withAncestors(node.parent)] : [node];
}

/** What leads out of a leaf, by event; what an inner state says of an event hides what an outer one says. */
function waysOut(leaf: AnyStateNode): ReadonlyMap<string, AnyTransitionDefinition> {
  const ways = new Map<string, AnyTransitionDefinition>();
  for (const node of withAncestors(leaf))
    for (const [event, [way]] of node.transitions) if (way && !ways.has(event)) ways.set(event, way);
  return ways;
}

function guardOf({ guard }: AnyTransitionDefinition): string {
  if (guard === undefined) return 'otherwise';
  const name: unknown = typeof guard === 'object' && 'type' in guard ? guard.type : guard;
  return typeof name === 'string' ? words(name) : 'as the machine says';
}

/** The branches of a state that is left at once, numbered in the order in which they are tried. */
function branches({ key, always = [] }: AnyStateNode): readonly string[] {
  return always.flatMap((way, index) =>
    (way.target ?? []).map((to) => `${key} --> ${enteredAt(to).key}: ${index + 1}. ${guardOf(way)}`),
  );
}

function edges(leaf: AnyStateNode, everyEvent: number): readonly string[] {
  const events = new Map<string, string[]>();
  for (const [event, { target }] of waysOut(leaf))
    for (const to of target ?? []) {
      const { key } = enteredAt(to);
      events.set(key, [...(events.get(key) ?? []), words(event)]);
    }
  return [...events].map(([to, names]) => {
    return `${leaf.key} --> ${to}: ${names.length === everyEvent ? 'any fact' : names.join(', ')}`;
  });
}

/**
 * A machine as a Mermaid state diagram of its innermost states. A state that is left at once is a choice, with its
 * branches in order; a fact that leads nowhere else is not drawn.
 */
export function stateDiagram(machine: AnyStateMachine): string {
  const leaves = leavesOf(machine.root);
  const choices = leaves.filter(({ always = [] }) => always.length > 0);
  const states = leaves.filter((leaf) => !choices.includes(leaf));
  const lines = [
    ...choices.map(({ key }) => `state ${key} <<choice>>`),
    ...states.map(({ key }) => `state "${words(key)}" as ${key}`),
    `[*] --> ${enteredAt(machine.root).key}`,
    ...choices.flatMap(branches),
    ...states.flatMap((leaf) => edges(leaf, machine.events.length)),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `    ${line}`)].join('\n');
}
