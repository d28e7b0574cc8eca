import { useState } from 'react';
import {
  hasEmergency,
  hasNoTalk,
  linesFor,
  listedFor,
  type ShownLine,
} from '../../../domain/support/lines-for.ts';
import type { OwnHelp } from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { EditLines } from './edit-lines.tsx';
import { HelpLineItem } from './help-line-item.tsx';
import styles from './support.module.css';
import type { HelpStep } from './use-line-edits.ts';

type LinesOfCountryProps = {
  /** Undefined while none is known. */
  readonly country: string | undefined;
  readonly help: OwnHelp;
  /** Absent where the list is not changed. */
  readonly onChange?: ((step: HelpStep) => void) | undefined;
};

/** The lines, to be called or to be changed. Where no emergency number is among them, that there is one is said. */
export function LinesOfCountry({ country, help, onChange }: LinesOfCountryProps) {
  const { copy } = useSupportCopy();
  const [isEditing, setIsEditing] = useState(false);
  const part = useFocusStays<HTMLDivElement>(isEditing);
  const lines = linesFor(country, help);
  return (
    <div ref={part} className={styles.part}>
      {hasEmergency(lines) ? null : <p>{copy.support.emergency}</p>}
      {onChange && isEditing ? (
        <EditLines help={help} country={country} onChange={onChange} onDone={() => setIsEditing(false)} />
      ) : (
        <LinesToCall lines={lines} />
      )}
      <WhatIsMissing country={country} help={help} mayAdd={onChange !== undefined} />
      {onChange && !isEditing ? (
        <div>
          <Button onClick={() => setIsEditing(true)}>{copy.support.edit}</Button>
        </div>
      ) : null}
    </div>
  );
}

function LinesToCall({ lines }: { readonly lines: readonly ShownLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((shown) => (
        <HelpLineItem key={shown.id} shown={shown} />
      ))}
    </ul>
  );
}

type WhatIsMissingProps = Pick<LinesOfCountryProps, 'country' | 'help'> & { readonly mayAdd: boolean };

/** That a country has no lines here, or none for talking. */
function WhatIsMissing({ country, help, mayAdd }: WhatIsMissingProps) {
  const { copy } = useSupportCopy();
  const hasNoLines = country !== undefined && listedFor(country).length === 0;
  if (!hasNoLines && !hasNoTalk(country, help)) return null;
  return (
    <p>
      {hasNoLines ? copy.support.noLines : copy.support.noTalk} {mayAdd ? copy.support.addOne : null}
    </p>
  );
}
