declare const self: ServiceWorkerGlobalScope;

export const scope = new URL(self.registration.scope);

/** The app's document is kept under the folder's own address, where hosts do not redirect it. */
export function addressOf(path: string): string {
  return new URL(path === 'index.html' ? './' : path, scope).href;
}
