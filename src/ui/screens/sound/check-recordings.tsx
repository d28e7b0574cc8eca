import { useState } from 'react';
import type { VoiceName } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { type CheckedRecordings, useServices } from '../../services.ts';
import styles from './sound.module.css';

type Standing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'checking'; readonly checked: number; readonly total: number }
  | { readonly kind: 'renewing' }
  | { readonly kind: 'found'; readonly found: CheckedRecordings; readonly isNotRenewed?: boolean };

function lackingIn(found: CheckedRecordings): readonly string[] {
  return found.kind === 'noList' ? found.lists : found.damaged;
}

/** Looks through the recordings as a session would meet them, names what is damaged, and fetches it again. */
export function CheckRecordings({ voice }: { readonly voice: VoiceName }) {
  const { copy } = useCopy();
  const { checkRecordings, offline } = useServices();
  const [standing, setStanding] = useState<Standing>({ kind: 'asked' });

  const check = async (isAfterRenewing = false) => {
    const tell = (checked: number, total: number) => setStanding({ kind: 'checking', checked, total });
    const found = await checkRecordings(voice, tell);
    setStanding({ kind: 'found', found, isNotRenewed: isAfterRenewing && lackingIn(found).length > 0 });
  };
  const renew = async (lacking: readonly string[]) => {
    setStanding({ kind: 'renewing' });
    await offline.renewAudio(lacking.map((path) => `audio/${path}`));
    await check(true);
  };

  if (standing.kind === 'checking')
    return (
      <label className={styles.progress}>
        {copy.sound.checking(standing.checked, standing.total)}
        <progress max={standing.total} value={standing.checked} />
      </label>
    );
  if (standing.kind === 'renewing') return <output>{copy.sound.renewing}</output>;
  const sentenceFor = (found: CheckedRecordings) => {
    if (found.kind === 'noList') return copy.sound.noList;
    return found.damaged.length === 0 ? copy.sound.allWhole : copy.sound.damaged(found.damaged.length);
  };
  const found = standing.kind === 'found' ? standing.found : undefined;
  const lacking = found ? lackingIn(found) : [];
  return (
    <>
      <output className={styles.told}>
        {found ? <span>{sentenceFor(found)}</span> : null}
        {standing.kind === 'found' && standing.isNotRenewed ? <span>{copy.sound.notRenewed}</span> : null}
      </output>
      {lacking.length > 0 ? (
        <>
          <More summary={copy.sound.damagedFiles}>
            <ul className={styles.files}>
              {lacking.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          </More>
          <Button onClick={() => void renew(lacking)}>{copy.sound.renew(lacking.length)}</Button>
        </>
      ) : null}
      <Button wide onClick={() => void check()}>
        {copy.sound.check}
      </Button>
    </>
  );
}
