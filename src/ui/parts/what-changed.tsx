import { useEffect, useState } from 'react';
import { useServices } from '../services.ts';
import styles from './what-changed.module.css';

/** What the version that waits brings, in its own words; nothing where it does not say. */
export function WhatChanged() {
  const { offline } = useServices();
  const [changes, setChanges] = useState<readonly string[]>();
  useEffect(() => {
    let isCurrent = true;
    void offline.changes().then((told) => isCurrent && setChanges(told));
    return () => {
      isCurrent = false;
    };
  }, [offline]);
  if (!changes) return null;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
