import { useEffect, useState } from 'react';

/** What `measure` answers, measured once it is shown; undefined until then. `measure` has to be the same each time. */
export function useMeasured<Value>(measure: () => Promise<Value>): { readonly value: Value } | undefined {
  const [measured, setMeasured] = useState<{ readonly value: Value }>();
  useEffect(() => {
    let isCurrent = true;
    void measure().then((value) => isCurrent && setMeasured({ value }));
    return () => {
      isCurrent = false;
    };
  }, [measure]);
  return measured;
}
