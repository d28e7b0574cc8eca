import type { WhoseLines } from '../../../domain/support/whose-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { regionName } from '../../copy/written.ts';
import { CountryChoice } from './country-choice.tsx';

type CountryOfLinesProps = {
  readonly whose: WhoseLines;
  /** Absent where nothing can be kept. */
  readonly onChoose?: ((country: string) => void) | undefined;
};

/** Above the lines: whose they are. A guess is called one, and can be changed right there. */
export function CountryOfLines({ whose, onChoose }: CountryOfLinesProps) {
  const { copy } = useSupportCopy();
  return (
    <>
      {whose.kind === 'guessed' ? (
        <p>
          {copy.support.guessed(regionName(whose.country))} {onChoose ? copy.support.ifElsewhere : null}
        </p>
      ) : null}
      {onChoose ? <CountryChoice whose={whose} onChoose={onChoose} /> : null}
    </>
  );
}
