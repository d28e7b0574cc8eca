import { useEffect, useState } from 'react';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import { useServices } from '../services.ts';

/** How long a session of `protocol` takes, once it is known. */
export function useLengthMs(protocol: Protocol): number | undefined {
  const { lengthMsOf } = useServices();
  const [lengthMs, setLengthMs] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    void lengthMsOf(protocol).then((ms) => isCurrent && setLengthMs(ms));
    return () => {
      isCurrent = false;
    };
  }, [lengthMsOf, protocol]);
  return lengthMs;
}
