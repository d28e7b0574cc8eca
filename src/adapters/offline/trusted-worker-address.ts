type ScriptUrlPolicy = { createScriptURL(url: string): string };
type TrustedTypesWindow = {
  readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
};

/**
 * The worker's address in the form that `register` accepts under the content policy. The one policy which that allows
 * makes only this one address. Call it once a page: a second policy of the name is refused.
 */
export function trustedWorkerAddress(workerUrl: URL): string {
  const { trustedTypes } = globalThis as TrustedTypesWindow;
  if (trustedTypes === undefined) return workerUrl.href;
  const policy = trustedTypes.createPolicy('unfurl', {
    createScriptURL(url) {
      if (url === workerUrl.href) return url;
      throw new TypeError('Only the address of the service worker is trusted.');
    },
  });
  return policy.createScriptURL(workerUrl.href);
}
