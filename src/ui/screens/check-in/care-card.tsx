import { type ReactNode, useState } from 'react';
import type { StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';

type CareCardProps = {
  readonly flag: Pick<StandingRedFlag, 'urgency' | 'flags'>;
  /** Where the screen has another heading than the flag. */
  readonly titled?: boolean;
  readonly children?: ReactNode;
};

/** What needs a person's care, and whose. */
export function CareCard({ flag: { urgency, flags }, titled = false, children }: CareCardProps) {
  const { copy } = useCopy();
  const Said = titled ? 'h3' : 'h2';
  return (
    <Card
      tone="care"
      {...(titled ? { title: copy.notToday.flagTitle[urgency] } : {})}
      lead={copy.notToday.flagLead[urgency]}
    >
      {flags.length > 0 ? (
        <div>
          <Said>{copy.notToday.flagSaid}</Said>
          <ul>
            {flags.map((flag) => (
              <li key={flag}>{copy.checkIn.flags[flag]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
    </Card>
  );
}

type SpokenProps = { readonly flag: StandingRedFlag; readonly onLifted: () => void };

/** The person's word that lifts a red flag before its day is over. It is asked for once more, and dated. */
export function SpokenWithClinician({ flag, onLifted }: SpokenProps) {
  const { copy } = useCopy();
  const { care } = useServices();
  const [isAsking, setIsAsking] = useState(false);
  const yes = async () => {
    setIsAsking(false);
    await care.spokenWithClinician(flag);
    onLifted();
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{copy.notToday.spoken}</Button>
      <Ask
        open={isAsking}
        title={copy.notToday.spokenTitle}
        lead={copy.notToday.spokenLead}
        onClose={() => setIsAsking(false)}
      >
        <Button look="main" onClick={() => setIsAsking(false)}>
          {copy.notToday.spokenNo}
        </Button>
        <Button onClick={() => void yes()}>{copy.notToday.spokenYes}</Button>
      </Ask>
    </>
  );
}
