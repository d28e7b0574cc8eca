import { useEffect, useState } from 'react';
import type { Privacy } from '../privacy.ts';
import { useServices } from '../services.ts';

/** Undefined until it has come. */
export function usePrivacy(): Privacy | undefined {
  const { privacy: load } = useServices();
  const [privacy, setPrivacy] = useState<Privacy>();
  useEffect(() => {
    let isCurrent = true;
    void load().then((loaded) => isCurrent && setPrivacy(loaded));
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return privacy;
}
