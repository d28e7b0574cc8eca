import jsqr from 'jsqr';

/** A reader of QR codes that has nothing to do with the one of the app. The package says it is its own default, and is not. */
export const readIndependently = (jsqr as unknown as { readonly default: typeof jsqr }).default;
