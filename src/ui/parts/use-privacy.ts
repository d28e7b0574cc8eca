import { useEffect, useState } from 'react';
import type { Privacy } from '../privacy.ts';
import { useServices } from '../services.ts';

/** Undefined until it has come; where it does not load, it comes with a later visit. */
export function usePrivacy(): Privacy | undefined {
  const { privacy: load } = useServices();
  const [privacy, setPrivacy] = useState<Privacy>();
  useEffect(() => {
    let isCurrent = true;
    load()
      .then((loaded) => isCurrent && setPrivacy(loaded))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return privacy;
}
