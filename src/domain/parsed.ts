/**
 * What became of something that was kept once it is read back. `newer` was written by a newer version of the app:
 * like what is damaged, it is kept as it is and never guessed at.
 */
export type Parsed<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };
