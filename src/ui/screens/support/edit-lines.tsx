import { useState } from 'react';
import { linesFor, listedFor, type ShownLine } from '../../../domain/support/lines-for.ts';
import {
  type OwnHelp,
  ownHelpLimits,
  withFirst,
  withHidden,
  withoutOwnLine,
  withOwnLine,
} from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { WayBack } from '../../parts/way-back.tsx';
import { useServices } from '../../services.ts';
import { HelpLineItem } from './help-line-item.tsx';
import { OwnLineForm } from './own-line-form.tsx';
import styles from './support.module.css';
import { useNameOfLine } from './use-name-of-line.ts';

type EditLinesProps = {
  readonly help: OwnHelp;
  readonly country: string | undefined;
  readonly onChange: (help: OwnHelp) => void;
  readonly onDone: () => void;
};

/** What was done last, and how it was before where that can be had again. */
type Done = { readonly said: string; readonly before?: OwnHelp };

/** The list to be changed: own lines and people, what stands first, what is hidden. Nothing is asked twice. */
export function EditLines({ help, country, onChange, onDone }: EditLinesProps) {
  const { copy } = useSupportCopy();
  const { stampNow } = useServices();
  const nameOf = useNameOfLine();
  const [changing, setChanging] = useState<string>();
  const [done, setDone] = useState<Done>();
  const take = (next: OwnHelp, what: Done) => {
    onChange(next);
    setDone(what);
    setChanging(undefined);
  };
  const remove = (shown: ShownLine) => {
    const name = nameOf(shown);
    if (shown.kind === 'own')
      take(withoutOwnLine(help, shown.id), { said: copy.support.removed(name), before: help });
    else take(withHidden(help, shown.id, true), { said: copy.support.hidden(name), before: help });
  };
  const hidden = listedFor(country).filter(({ id }) => help.hidden.includes(id));
  const isFull = help.own.length >= ownHelpLimits.lines.value;
  return (
    <div className={styles.part}>
      <p>{copy.support.editLead}</p>
      <WayBack
        said={done?.said}
        undo={copy.support.undo}
        onUndo={done?.before ? () => take(done.before ?? help, { said: copy.support.undone }) : undefined}
      />
      <ul className={styles.lines}>
        {linesFor(country, help).map((shown, place) => (
          <HelpLineItem key={shown.id} shown={shown}>
            {shown.kind === 'own' && changing === shown.id ? (
              <OwnLineForm
                line={shown.line}
                onTake={(given) =>
                  take(withOwnLine(help, { ...shown.line, ...given }), {
                    said: copy.support.added(given.name),
                  })
                }
                onCancel={() => setChanging(undefined)}
              />
            ) : (
              <Edits
                shown={shown}
                isFirst={place === 0}
                onFirst={() =>
                  take(withFirst(help, shown.id), { said: copy.support.isFirst(nameOf(shown)), before: help })
                }
                onChange={() => setChanging(shown.id)}
                onRemove={() => remove(shown)}
              />
            )}
          </HelpLineItem>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <div className={styles.part}>
          <h3>{copy.support.hiddenTitle}</h3>
          <div className={styles.edits}>
            {hidden.map((line) => {
              const name = nameOf({ kind: 'listed', id: line.id, line });
              const show = () => take(withHidden(help, line.id, false), { said: copy.support.isBack(name) });
              return (
                <Button key={line.id} look="quiet" onClick={show}>
                  {copy.support.showNamed(name)}
                </Button>
              );
            })}
          </div>
        </div>
      ) : null}
      <h3>{copy.support.addTitle}</h3>
      {isFull ? (
        <p>{copy.support.full(ownHelpLimits.lines.value)}</p>
      ) : (
        <OwnLineForm
          onTake={(given) =>
            take(withOwnLine(help, { id: stampNow().id, ...given }), { said: copy.support.added(given.name) })
          }
        />
      )}
      <div>
        <Button onClick={onDone}>{copy.support.done}</Button>
      </div>
    </div>
  );
}

type EditsProps = {
  readonly shown: ShownLine;
  readonly isFirst: boolean;
  readonly onFirst: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** What can be done with one line. */
function Edits({ shown, isFirst, onFirst, onChange, onRemove }: EditsProps) {
  const { copy } = useSupportCopy();
  const name = useNameOfLine()(shown);
  const isOwn = shown.kind === 'own';
  return (
    <span className={styles.edits}>
      {isFirst ? null : (
        <Button look="quiet" aria-label={copy.support.putFirstNamed(name)} onClick={onFirst}>
          {copy.support.putFirst}
        </Button>
      )}
      {isOwn ? (
        <Button look="quiet" aria-label={copy.support.changeNamed(name)} onClick={onChange}>
          {copy.support.change}
        </Button>
      ) : null}
      <Button
        look="quiet"
        aria-label={isOwn ? copy.support.removeNamed(name) : copy.support.hideNamed(name)}
        onClick={onRemove}
      >
        {isOwn ? copy.support.remove : copy.support.hide}
      </Button>
    </span>
  );
}
