import { buildWhenChanged, builtFolder } from '../../scripts/steps/build-when-changed.mjs';
import { serve } from '../../scripts/serve.mjs';

export type ServedApp = {
  /** Where the app opens, with a slash at the end. */
  readonly address: string;
  /** Paths asked for so far, oldest first, as the server saw them. */
  readonly asked: string[];
  /** The server is gone afterwards, as if the network were. */
  readonly close: () => Promise<void>;
};

/** The real app, built unless dist is current, served with its headers on a free port. */
export async function serveBuiltApp(base = '/'): Promise<ServedApp> {
  const problem = await buildWhenChanged();
  if (problem !== undefined) throw new Error(problem);
  return serveFolder(builtFolder, base);
}

/** Any built folder, served as `npm start` serves the app. */
export async function serveFolder(root: string, base = '/'): Promise<ServedApp> {
  const asked: string[] = [];
  const { address, close } = await serve({ root, base, onRequest: ({ path }) => asked.push(path) });
  return { address, asked, close };
}
