type ScriptUrlPolicy = { createScriptURL(url: string): string };
type TrustedTypesWindow = {
  readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
};

const known = new Set<string>();
let policy: ScriptUrlPolicy | undefined;

/** A second policy of the name is refused, so that there is one for all workers of a page. */
function onePolicy(): ScriptUrlPolicy | undefined {
  policy ??= (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('unfurl', {
    createScriptURL(url) {
      if (known.has(url)) return url;
      throw new TypeError('Only the addresses of our own workers are trusted.');
    },
  });
  return policy;
}

/**
 * A worker's address in the form that `register` and `new Worker` accept under the content policy, which allows one policy
 * for addresses of scripts. What is no part of this app is refused.
 */
export function trustedWorkerAddress(workerUrl: URL): string {
  if (workerUrl.origin !== location.origin) throw new TypeError('A worker is always a file of ours.');
  known.add(workerUrl.href);
  return onePolicy()?.createScriptURL(workerUrl.href) ?? workerUrl.href;
}
