import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceFiles } from '../../../scripts/build/face-files.ts';
import { faceIdOf, faceIds, faces, fileStem } from '../../../src/domain/face/faces.ts';
import { manifestOf } from '../../../src/domain/face/manifest.ts';
import { paths } from '../../../src/ui/paths.ts';
import { projectFolder } from '../../support/source-files.ts';

const publicFolder = path.join(projectFolder, 'public');
const telling = /dilat|pelvi|vagin|sex|exercise|floor|drop|unfurl|clinic|health/i;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): string {
  const bytes = readFileSync(path.join(publicFolder, file));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

type Icon = { readonly src: string; readonly sizes: string };
type Shortcut = { readonly name: string; readonly url: string; readonly icons: readonly Icon[] };
type Manifest = { readonly icons: readonly Icon[]; readonly shortcuts: readonly Shortcut[] };

/** A shortcut as far as it is the same for every face. */
const withoutFace = ({ name: _, icons: __, ...rest }: Shortcut) => rest;

describe.each(faceIds)('the face %s', (id) => {
  const manifest = manifestOf(id) as Manifest;

  it('has every picture that its manifest names, of the size that it names', () => {
    const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    expect(drawn.map(({ src }) => sizeOf(src))).toEqual(drawn.map(({ sizes }) => sizes));
    expect(existsSync(path.join(publicFolder, `icons/${faces[id].icon}.svg`))).toBe(true);
    expect(sizeOf(`icons/${faces[id].icon}-180.png`)).toBe('180x180');
  });

  it('is the same app as every other: only its names and its pictures differ', () => {
    const shared = ({ name: _, short_name: __, icons: ___, ...rest }: Record<string, unknown>) => ({
      ...rest,
      shortcuts: (rest['shortcuts'] as readonly Shortcut[]).map(withoutFace),
    });
    expect(shared(manifest as never)).toEqual(shared(manifestOf('unfurl') as never));
  });

  it.each(['https://someone.example/', 'https://someone.example/below/there/'])(
    'its shortcuts lead to a session, to the drops that nobody sees and to the journal, served from %s',
    (address) => {
      const links = manifest.shortcuts.map(
        ({ url }) => new URL(url, new URL(faces[id].manifest, address)).href,
      );
      const places = [paths.session, paths.minute, paths.journal];
      expect(links).toEqual(places.map((place) => `${address}#${place}`));
    },
  );

  it('its shortcuts have names of their own, short enough for a menu, and pictures that are there', () => {
    const names = manifest.shortcuts.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(16);
    for (const { src, sizes } of manifest.shortcuts.flatMap(({ icons }) => icons))
      expect(sizeOf(src)).toBe(sizes);
  });
});

it.each(faceIds.filter((id) => id !== 'unfurl'))('nothing of the face %s tells what the app is for', (id) => {
  expect(JSON.stringify([faces[id], manifestOf(id), fileStem(id)])).not.toMatch(telling);
});

it.each(faceFiles().map((file) => [file.manifest, file] as const))(
  'public/%s is what the table of faces says',
  (name, { json }) => {
    expect(JSON.parse(readFileSync(path.join(publicFolder, name), 'utf8'))).toEqual(JSON.parse(json));
  },
);

it('a face that is not known is the usual one', () => {
  expect(faceIdOf('timer')).toBe('timer');
  for (const unknown of [undefined, null, 7, 'calculator', {}]) expect(faceIdOf(unknown)).toBe('unfurl');
});
