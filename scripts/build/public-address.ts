/**
 * Where everybody finds the app, from the setting `UNFURL_ADDRESS`: with a slash at its end, and nothing behind that. Empty
 * where it is not set; then no links to plans are offered. Throws for what is no address of a web page.
 */
export function publicAddress(setting: string | undefined): string {
  if (setting === undefined || setting === '') return '';
  const address = URL.canParse(setting) ? new URL(setting) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    throw new Error('UNFURL_ADDRESS is not the address of a web page.');
  const { origin, pathname } = address;
  return `${origin}${pathname.replace(/\/(index\.html)?$/, '')}/`;
}
