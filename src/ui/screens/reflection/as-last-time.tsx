import { useEffect, useState } from 'react';
import { type Reflection, withAnswer } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import { listed } from '../../copy/written.ts';

type AsLastTimeProps = {
  readonly reflection: Reflection;
  readonly asksLubricant: boolean;
  readonly onChange: (changed: Reflection) => void;
};

/** Fills in, with one tap, what was so last time and is still blank. The button says what that is. */
export function AsLastTime({ reflection, asksLubricant, onChange }: AsLastTimeProps) {
  const { copy } = useCopy();
  const { lastReflection } = useServices();
  const [last, setLast] = useState<Reflection>({});
  useEffect(() => {
    let isCurrent = true;
    void lastReflection().then((found) => isCurrent && found && setLast(found));
    return () => {
      isCurrent = false;
    };
  }, [lastReflection]);
  const lubricant = asksLubricant ? (reflection.lubricant ?? last.lubricant) : undefined;
  const position = reflection.position ?? last.position;
  const place = reflection.place ?? last.place;
  const filledIn = [
    ...(lubricant && !reflection.lubricant ? [copy.further.lubricants[lubricant]] : []),
    ...(position && !reflection.position ? [copy.further.positions[position]] : []),
    ...(place && !reflection.place ? [copy.further.places[place]] : []),
  ];
  if (filledIn.length === 0) return null;
  const fillIn = () => {
    const withLubricant = lubricant ? withAnswer(reflection, 'lubricant', lubricant) : reflection;
    const withPosition = withAnswer(withLubricant, 'position', position);
    onChange(withAnswer(withPosition, 'place', place));
  };
  return (
    <Button wide onClick={fillIn}>
      {copy.told.named(copy.further.asLastTime, listed(filledIn))}
    </Button>
  );
}
