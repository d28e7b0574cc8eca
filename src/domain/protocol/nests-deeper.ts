function partsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values<unknown>({ ...value }) : [];
}

/**
 * Whether lists and objects in `value`, as read from JSON, lie in one another deeper than `atMost`. It takes no stack, so
 * that nothing can be nested too deep to be looked at.
 */
export function nestsDeeper(value: unknown, atMost: number): boolean {
  let layer: readonly unknown[] = [value];
  for (let depth = 0; depth <= atMost; depth += 1) {
    layer = layer.flatMap(partsOf);
    if (layer.length === 0) return false;
  }
  return true;
}
