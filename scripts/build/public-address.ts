/**
 * Where everybody finds the app, from the setting `UNFURL_ADDRESS`: with a slash at its end, and nothing behind that. Empty
 * where it is not set; then no links to plans are offered. Throws for what is no address of a web page.
 */
export function publicAddress(setting: string | undefined): string {
  if (setting === undefined || setting === '') return '';
  const { protocol, username, password, origin, pathname } = new URL(setting);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '')
    throw new Error('UNFURL_ADDRESS is not the address of a web page.');
  return `${origin}${pathname.replace(/\/(index\.html)?$/, '')}/`;
}
