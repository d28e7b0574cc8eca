import { useId, useState } from 'react';
import type { Occasion } from '../../../domain/charts/occasion.ts';
import type { PlannedAWeek } from '../../../domain/charts/planned-a-week.ts';
import { sizesUsed } from '../../../domain/charts/sizes-used.ts';
import { lengthUnits, type LengthUnit } from '../../../domain/ladder/measure.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { isSameSize } from '../../../domain/ladder/same-size.ts';
import { useChartsCopy } from '../../copy/use-charts-copy.ts';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { unitOfVisit } from '../ladder/unit-of-visit.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import { drawDepths, drawFelt, drawHeld, drawPractised, drawSteps, type Drawing } from './draw.ts';

type PicturesProps = {
  readonly occasions: readonly Occasion[];
  readonly time: Drawing['time'];
  readonly planned: PlannedAWeek | undefined;
};

/** Every picture of the time that is shown. */
export function Pictures({ occasions, time, planned }: PicturesProps) {
  const { copy } = useChartsCopy();
  const [unit, setUnit] = useState<LengthUnit>(unitOfVisit.unit);
  const [chosen, setChosen] = useState<Rung>();
  const [showsDepth, setShowsDepth] = useState(false);
  const drawing: Drawing = { copy, occasions, time, unit };
  const used = sizesUsed(occasions);
  const size = chosen && used.find((one) => isSameSize(one, chosen));
  const empty = copy.charts.emptyHere;
  const takeUnit = (taken: LengthUnit) => {
    unitOfVisit.unit = taken;
    setUnit(taken);
  };
  return (
    <>
      <ChartFigure title={copy.charts.steps.title} drawn={drawSteps(drawing)} empty={empty}>
        {used.length > 0 ? <UnitChoice unit={unit} onChange={takeUnit} /> : null}
      </ChartFigure>
      <ChartFigure
        title={copy.charts.practised.title}
        drawn={drawPractised(drawing, planned)}
        empty={empty}
      />
      {used.length > 0 ? <SizeChoice sizes={used} size={size} onChange={setChosen} /> : null}
      <ChartFigure title={copy.charts.felt.title} drawn={drawFelt(drawing, size)} empty={empty} />
      <ChartFigure title={copy.charts.held.title} drawn={drawHeld(drawing, size)} empty={empty} />
      <div>
        <Tick
          label={copy.charts.depth.show}
          isTicked={showsDepth}
          onToggle={() => setShowsDepth(!showsDepth)}
        />
      </div>
      {showsDepth ? (
        <ChartFigure
          title={copy.charts.depth.title}
          drawn={drawDepths(drawing, size)}
          empty={copy.charts.depth.empty}
        />
      ) : null}
    </>
  );
}

type UnitChoiceProps = { readonly unit: LengthUnit; readonly onChange: (unit: LengthUnit) => void };

function UnitChoice({ unit, onChange }: UnitChoiceProps) {
  const { copy } = useChartsCopy();
  return (
    <OneChoice
      inRow
      hideQuestion
      question={copy.sizes.unit}
      choices={lengthUnits.map((value) => ({ value, label: copy.sizes.units[value] }))}
      value={unit}
      onChange={onChange}
    />
  );
}

type SizeChoiceProps = {
  readonly sizes: readonly Rung[];
  readonly size: Rung | undefined;
  readonly onChange: (size: Rung | undefined) => void;
};

/** Which size the pictures below are about. */
function SizeChoice({ sizes, size, onChange }: SizeChoiceProps) {
  const { copy } = useChartsCopy();
  const id = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{copy.charts.size}</label>
      <select
        autoComplete="off"
        id={id}
        value={size ? sizes.indexOf(size) : ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : sizes[Number(value)])}
      >
        <option value="">{copy.charts.allSizes}</option>
        {sizes.map((one, index) => (
          <option key={one.id} value={index}>
            {copy.sizes.rungName(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
