import { useEffect, useState } from 'react';
import { closedBy } from '../../../domain/progression/pregnancy-gate.ts';
import { useServices } from '../../services.ts';

/**
 * Whether a device's reading may be offered: not in a pregnancy, nor after one until a clinician has answered, nor where
 * that cannot be known. Undefined until it is known. @source S68
 */
export function useDevicesOffered(): 'offered' | 'hidden' | undefined {
  const { progress } = useServices();
  const [offered, setOffered] = useState<'offered' | 'hidden'>();
  useEffect(() => {
    let isCurrent = true;
    void progress.read().then(({ progress: known }) => {
      const isClosed = closedBy(known?.pregnancy).includes('devices');
      if (isCurrent) setOffered(isClosed ? 'hidden' : 'offered');
    });
    return () => {
      isCurrent = false;
    };
  }, [progress]);
  return offered;
}
