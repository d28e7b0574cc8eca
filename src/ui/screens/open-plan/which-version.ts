import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { type VersionBeside, versionBeside } from '../../../domain/protocol/version-beside.ts';
import type { HandOverCopy } from '../../copy/hand-over.en.ts';

/** Whether somebody has to be asked before `offered` takes the place of `current`. */
export function asksFirst({ kind }: VersionBeside): boolean {
  return kind === 'older' || kind === 'sameNumber';
}

/** Which of two plans of one author's is the newer, in words; undefined of another plan altogether. */
export function wordsOfVersion(copy: HandOverCopy, current: Protocol, offered: Protocol): string | undefined {
  const beside = versionBeside(current, offered);
  switch (beside.kind) {
    case 'another':
      return undefined;
    case 'same':
      return copy.accepting.versions.same;
    case 'newer':
      return copy.accepting.versions.newer;
    case 'older':
      return copy.accepting.versions.older(current.version, offered.version);
    case 'sameNumber': {
      if (beside.madeLater === undefined) return copy.accepting.versions.sameNumber;
      return beside.madeLater === 'there'
        ? copy.accepting.versions.madeLaterThere
        : copy.accepting.versions.madeLaterOffered;
    }
  }
}
