import { type OwnHelp, ownHelpLimits, type OwnLine } from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { useServices } from '../../services.ts';
import { OwnLineForm } from './own-line-form.tsx';

type AddLineProps = Pick<OwnHelp, 'own'> & { readonly onAdd: (line: OwnLine) => void };

/** A number of their own, as long as there is room. */
export function AddLine({ own, onAdd }: AddLineProps) {
  const { copy } = useSupportCopy();
  const { stampNow } = useServices();
  return (
    <>
      <h3>{copy.support.addTitle}</h3>
      {own.length >= ownHelpLimits.lines.value ? (
        <p>{copy.support.full(ownHelpLimits.lines.value)}</p>
      ) : (
        <OwnLineForm onTake={(given) => onAdd({ id: stampNow().id, ...given })} />
      )}
    </>
  );
}
