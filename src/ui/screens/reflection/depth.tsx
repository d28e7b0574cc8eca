import { useState } from 'react';
import { depthBounds } from '../../../domain/ladder/measure.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { usePicturesCopy } from '../../copy/use-pictures-copy.ts';
import { More } from '../../parts/more.tsx';
import { ShowPicture } from '../../pictures/show-picture.tsx';
import { MeasureAnswer } from './measure-answer.tsx';

type DepthProps = {
  readonly name: string;
  readonly depthMm: number | undefined;
  readonly onChange: (mm: number | undefined) => void;
};

/** How far it went, for whoever wants to know: behind a tap, and never asked. How to measure it is behind another. */
export function Depth({ name, depthMm, onChange }: DepthProps) {
  const { copy } = useCopy();
  const [isToldAlready] = useState(depthMm !== undefined);
  return (
    <More summary={copy.further.depth} open={isToldAlready}>
      <HowToMeasure />
      <MeasureAnswer
        label={copy.further.depthOf(name)}
        mm={depthMm}
        bounds={depthBounds}
        onChange={onChange}
      />
    </More>
  );
}

function HowToMeasure() {
  const { copy } = usePicturesCopy();
  return <ShowPicture summary={copy.pictures.howToMeasure} of={{ kind: 'depth' }} />;
}
