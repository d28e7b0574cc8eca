import { createServer } from 'vite';
import { projectFolder } from '../../scripts/steps/project-folder.mjs';

export type BenchPages = {
  /** Of a page in this folder. */
  addressOf(page: string): string;
  close(): Promise<void>;
};

/** Pages that import from the sources. The modules are served one by one, not built. */
export async function serveBenchPages(): Promise<BenchPages> {
  const server = await createServer({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite/bench',
    server: { port: 0, hmr: false },
    optimizeDeps: { include: ['howler', 'idb-keyval', 'valibot'] },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  return {
    addressOf: (page) => new URL(`tests/bench/${page}`, address).href,
    close: () => server.close(),
  };
}
