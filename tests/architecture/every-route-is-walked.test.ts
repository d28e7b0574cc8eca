import { describe, expect, it } from 'vitest';
import { paths } from '../../src/ui/paths.ts';
import { screensOf } from '../support/every-screen/screens-of.ts';
import { everyScreen } from '../support/every-screen/walk.ts';
import { sourceFiles } from '../support/source-files.ts';

const walked: readonly string[] = everyScreen.map(([name]) => name);
const names = Object.keys(paths);
const entries: readonly (readonly [string, readonly string[]])[] = Object.entries(screensOf);

/** Names of `paths` by which a file says what is shown where. */
function routedIn(file: string, route: RegExp): readonly string[] {
  const text = sourceFiles('src/ui').find((source) => source.file === file)?.text ?? '';
  return [...text.matchAll(route)].map(([, name = '']) => name);
}

describe('the one list of screens', () => {
  it.each(entries)('has a screen for the address of %s, and the walk goes there', (_, screens) => {
    expect(screens).not.toEqual([]);
    expect(screens.filter((name) => !walked.includes(name))).toEqual([]);
  });

  it('goes by names that are each given once', () => {
    expect(walked.filter((name, index) => walked.indexOf(name) !== index)).toEqual([]);
  });
});

describe('every route', () => {
  it('of the app has one of the listed addresses', () => {
    const routes = routedIn('src/ui/app.tsx', /<Route path=\{(.+?)\}>/g);
    expect(routes.length).toBeGreaterThan(15);
    const listed = (route: string) => names.includes(/^(?:`\$\{)?paths\.(\w+)/.exec(route)?.[1] ?? '');
    expect(routes.filter((route) => !listed(route))).toEqual([]);
  });

  it('below the settings has one of the listed addresses', () => {
    const file = 'src/ui/screens/settings/settings-place.tsx';
    const places = routedIn(file, /^ {2}(.+): (?:lazy|\w+,$)/gm);
    expect(places.length).toBeGreaterThan(5);
    const listed = (place: string) => names.includes(/^\[paths\.(\w+)\]$/.exec(place)?.[1] ?? '');
    expect(places.filter((place) => !listed(place))).toEqual([]);
  });
});
