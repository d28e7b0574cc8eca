import { get, type UseStore } from 'idb-keyval';
import { type DoorOrder, isDoorOrder } from '../../domain/lock/door-order.ts';
import type { Parsed } from '../../domain/parsed.ts';
import { slotKeyOf } from './record-keys.ts';
import type { Sealed, Sealing } from './sealing.ts';

const schema = 1;

/** What a space knows of the doors: the order in which it takes them, and whether it has made a second space. */
export type SpaceDoors = { readonly order: DoorOrder; readonly hasSecond: boolean };

/** Where it lies, and what lies there, for the transaction that changes the doors. */
export type SpaceDoorsEntry = { readonly key: string; readonly value: Sealed };

function parse(stored: unknown): Parsed<SpaceDoors> {
  const { schema: found, order, hasSecond } = (stored ?? {}) as Record<keyof SpaceDoors | 'schema', unknown>;
  if (typeof found === 'number' && found > schema) return { kind: 'newer' };
  return isDoorOrder(order) && typeof hasSecond === 'boolean'
    ? { kind: 'value', value: { order, hasSecond } }
    : { kind: 'damaged' };
}

function keyOf(sealing: Sealing): Promise<string> {
  return slotKeyOf(sealing, 'doors');
}

/** Undefined where there is nothing, or nothing that can be read: then no door is known to be free. */
export async function readSpaceDoors(sealing: Sealing, slots: UseStore): Promise<SpaceDoors | undefined> {
  const key = await keyOf(sealing);
  const opened = await sealing.open(await get(key, slots), key);
  const parsed = opened.kind === 'value' ? parse(opened.value) : opened;
  return parsed.kind === 'value' ? parsed.value : undefined;
}

export async function spaceDoorsEntry(sealing: Sealing, doors: SpaceDoors): Promise<SpaceDoorsEntry> {
  const key = await keyOf(sealing);
  return { key, value: await sealing.seal({ schema, ...doors }, key) };
}
