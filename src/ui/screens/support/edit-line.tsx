import { useState } from 'react';
import type { ShownLine } from '../../../domain/support/lines-for.ts';
import type { OwnLine } from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { HelpLineItem } from './help-line-item.tsx';
import { OwnLineForm } from './own-line-form.tsx';
import styles from './support.module.css';
import { useNameOfLine } from './use-name-of-line.ts';

type EditLineProps = {
  readonly shown: ShownLine;
  readonly isFirst: boolean;
  readonly onFirst: () => void;
  readonly onChange: (line: OwnLine) => void;
  readonly onRemove: () => void;
};

/** One line while the list is changed, and what can be done with it. */
export function EditLine({ shown, isFirst, onFirst, onChange, onRemove }: EditLineProps) {
  const [isChanging, setIsChanging] = useState(false);
  const part = useFocusStays<HTMLDivElement>(isChanging, 'input, button');
  return (
    <HelpLineItem shown={shown}>
      <div ref={part}>
        {shown.kind === 'own' && isChanging ? (
          <OwnLineForm
            line={shown.line}
            onTake={(given) => {
              onChange({ ...shown.line, ...given });
              setIsChanging(false);
            }}
            onCancel={() => setIsChanging(false)}
          />
        ) : (
          <Edits
            shown={shown}
            isFirst={isFirst}
            onFirst={onFirst}
            onChange={() => setIsChanging(true)}
            onRemove={onRemove}
          />
        )}
      </div>
    </HelpLineItem>
  );
}

type EditsProps = Omit<EditLineProps, 'onChange'> & { readonly onChange: () => void };

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
