import { useState } from 'react';
import { type FaceId, faceIds, faces as everyFace } from '../../../domain/face/faces.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useLeavingCopy } from '../../copy/use-leaving-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import styles from './face.module.css';

/** What the app is called and looks like from outside. */
export function FaceScreen() {
  const { copy } = useLeavingCopy();
  const { faces } = useServices();
  const [worn, setWorn] = useState(faces.now);
  const [failure, setFailure] = useState<SaveFailure>();
  const choose = async (id: FaceId) => {
    setWorn(id);
    const outcome = await faces.choose(id);
    setFailure(outcome.ok ? undefined : outcome.reason);
  };
  return (
    <Page title={copy.face.title} lead={copy.face.lead}>
      {failure ? <SaveTrouble failure={failure} onAgain={() => void choose(worn)} /> : null}
      <div className={styles.worn}>
        <img src={`icons/${everyFace[worn].icon}.svg`} alt="" width="64" height="64" />
        <OneChoice
          question={copy.face.question}
          choices={faceIds.map((value) => ({
            value,
            label: everyFace[value].name,
            lead: copy.face.choices[value],
          }))}
          value={worn}
          onChange={(id) => void choose(id)}
        />
      </div>
      <p>{copy.face.before}</p>
      <p>{copy.face.already}</p>
      <p>{copy.face.inside}</p>
    </Page>
  );
}
