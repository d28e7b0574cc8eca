import { useEffect, useState } from 'react';
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
      const gate = known?.pregnancy;
      const isOpen = gate && (gate.kind === 'open' || !gate.bars.includes('devices'));
      if (isCurrent) setOffered(isOpen ? 'offered' : 'hidden');
    });
    return () => {
      isCurrent = false;
    };
  }, [progress]);
  return offered;
}
