import { paths } from '../../../src/ui/paths.ts';
import { screensOf } from './screens-of.ts';

/** An address that is gone at once, and the one that stands there instead. */
const passing: ReadonlyMap<string, string> = new Map([[paths.planFrom, paths.openPlan]]);

/** Addresses of which the walk did not see the screens that are listed for them. `seen` is the hash by screen. */
export function unseenAddresses(seen: ReadonlyMap<string, string>): readonly string[] {
  return Object.entries(paths).flatMap(([name, path]) => {
    const expected = `#${passing.get(path) ?? path}`;
    const screens: readonly string[] = screensOf[name as keyof typeof paths];
    const isAt = (hash: string) =>
      hash === expected || hash.startsWith(`${expected}/`) || (path === '/' && hash === '');
    return screens.some((screen) => isAt(seen.get(screen) ?? 'nowhere')) ? [] : [path];
  });
}
