import { type FormEvent, useState } from 'react';
import {
  type AddressProblem,
  type LeavingPlace,
  readAddress,
  usualPlace,
} from '../../../domain/leaving/leaving-place.ts';
import { useLeavingCopy } from '../../copy/use-leaving-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import styles from './leaving.module.css';

const kinds = ['ourPage', 'outside'] as const;

/** Where leaving leads: to the page that is always here, unless the person names a site. */
export function LeavingTo() {
  const { copy } = useLeavingCopy();
  const { leavingPlace } = useServices();
  const { isRead, value: place, failure, change, tryAgain } = useKept(leavingPlace, usualPlace);
  const [wished, setWished] = useState<LeavingPlace['kind']>();
  if (!isRead) return null;
  const kind = wished ?? place.kind;
  const choose = (next: LeavingPlace['kind']) => {
    setWished(next);
    // A site holds only once its address is there.
    if (next === 'ourPage') change(usualPlace);
  };
  return (
    <section className={styles.where}>
      <h2>{copy.leavingTold.whereTitle}</h2>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <OneChoice
        question={copy.leavingTold.where}
        choices={kinds.map((value) => ({ value, ...copy.leavingTold.places[value] }))}
        value={kind}
        onChange={choose}
      />
      {kind === 'outside' ? <SiteForm place={place} onTake={change} /> : null}
    </section>
  );
}

type SiteFormProps = { readonly place: LeavingPlace; readonly onTake: (place: LeavingPlace) => void };

function SiteForm({ place, onTake }: SiteFormProps) {
  const { copy } = useLeavingCopy();
  const [typed, setTyped] = useState(place.kind === 'outside' ? place.address : '');
  const [problem, setProblem] = useState<AddressProblem>();
  const take = (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(typed);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    setTyped(read.address);
    onTake({ kind: 'outside', address: read.address });
  };
  return (
    <form className={styles.address} noValidate onSubmit={take}>
      <Field
        label={copy.leavingTold.address}
        lead={copy.leavingTold.addressLead}
        problem={problem === undefined ? undefined : copy.leavingTold.problems[problem]}
      >
        {(control) => (
          <input {...control} type="url" value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <Button type="submit">{copy.leavingTold.keep}</Button>
      <output>{place.kind === 'outside' ? copy.leavingTold.kept(place.address) : null}</output>
    </form>
  );
}
