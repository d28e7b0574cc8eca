import { useState } from 'react';
import type { ShownLine } from '../../../domain/support/lines-for.ts';
import {
  type OwnHelp,
  type OwnLine,
  withFirst,
  withHidden,
  withLineAsBefore,
  withoutOwnLine,
  withOwnLine,
} from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { useNameOfLine } from './use-name-of-line.ts';

/** What was done last, and with which line, where that can be taken back. */
type Done = {
  readonly said: string;
  readonly back?: { readonly line: string; readonly before: OwnHelp; readonly said: string };
};

/** Made on what is kept by then: another window may have added somebody meanwhile. */
export type HelpStep = (help: OwnHelp) => OwnHelp;

/** What can be done with the list, what was said of it last, and the way back from that: for one line, and no other. */
export function useLineEdits(help: OwnHelp, onChange: (step: HelpStep) => void) {
  const { copy } = useSupportCopy();
  const nameOf = useNameOfLine();
  const [done, setDone] = useState<Done>();
  const take = (step: HelpStep, what: Done) => {
    onChange(step);
    setDone(what);
  };
  const back = done?.back;
  return {
    said: done?.said,
    undo: back && (() => take((now) => withLineAsBefore(now, back.before, back.line), { said: back.said })),
    put: (line: OwnLine) => take((now) => withOwnLine(now, line), { said: copy.support.added(line.name) }),
    show: (id: string, name: string) =>
      take((now) => withHidden(now, id, false), { said: copy.support.isBack(name) }),
    takeOff: (shown: ShownLine) => {
      const name = nameOf(shown);
      const isOwn = shown.kind === 'own';
      take((now) => (isOwn ? withoutOwnLine(now, shown.id) : withHidden(now, shown.id, true)), {
        said: isOwn ? copy.support.removed(name) : copy.support.hidden(name),
        back: { line: shown.id, before: help, said: copy.support.isBack(name) },
      });
    },
    putFirst: (shown: ShownLine) => {
      const name = nameOf(shown);
      take((now) => withFirst(now, shown.id), {
        said: copy.support.isFirst(name),
        back: { line: shown.id, before: help, said: copy.support.notFirst(name) },
      });
    },
  };
}
