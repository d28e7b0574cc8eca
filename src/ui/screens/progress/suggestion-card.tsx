import { Link } from 'wouter';
import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Suggestion } from '../../../domain/progression/suggestion.ts';
import type { Copy } from '../../copy/en.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { paths } from '../../paths.ts';
import type { ProgressBook } from '../../progress-book.ts';
import styles from './progress.module.css';

type SuggestionCardProps = {
  readonly suggestion: Suggestion;
  readonly own: Rung | undefined;
  /** A gap that only the team can answer, as the calendar is theirs. */
  readonly isTeamsGap: boolean;
  readonly onDecide: ProgressBook['decide'];
};

/** Another size that could be taken as the own one, with what is said of taking it. */
function changeOf(copy: Copy, suggestion: Suggestion) {
  if (suggestion.kind === 'stepDown')
    return {
      choice: 'steppedBack',
      to: suggestion.to,
      said: copy.progress.takeEasier(suggestion.to),
    } as const;
  if (suggestion.kind === 'stepUp' && suggestion.way === 'asOwn')
    return { choice: 'steppedUp', to: suggestion.to, said: copy.progress.takeSize(suggestion.to) } as const;
  return undefined;
}

function lockedByPlan({ because }: Suggestion): boolean {
  return because.some(({ kind }) => kind === 'planLocked');
}

/** What could come next, and what the person can say to it. It waits; nothing happens by itself. */
export function SuggestionCard({ suggestion, own, isTeamsGap, onDecide }: SuggestionCardProps) {
  const { copy } = useCopy();
  const { kind } = suggestion;
  const isLocked = lockedByPlan(suggestion);
  const change = changeOf(copy, suggestion);
  const mayStay = own !== undefined && (change !== undefined || kind === 'stepUp');
  return (
    <Card title={copy.progress.suggestedTitle} tone="soft">
      <p>
        <strong>{copy.progress.suggested(suggestion)}</strong>
      </p>
      <p>{isLocked ? copy.progress.waitsOnPlan : copy.progress.suggestedLeads[kind]}</p>
      {kind === 'variety' ? (
        <ul className={styles.reasons}>
          {suggestion.of.map((one) => (
            <li key={one}>{copy.progress.varieties[one]}</li>
          ))}
        </ul>
      ) : null}
      {kind === 'stepUp' && suggestion.way === 'aLittle' ? <p>{copy.progress.littleWaits}</p> : null}
      {change ? (
        <Button onClick={() => void onDecide(change.choice, change.to, kind)}>{change.said}</Button>
      ) : null}
      {mayStay ? (
        <Button look={change ? 'quiet' : 'plain'} onClick={() => void onDecide('stayed', own, kind)}>
          {copy.progress.stayAt(own)}
        </Button>
      ) : null}
      {isTeamsGap && own ? (
        <Button onClick={() => void onDecide('stayed', own, kind)}>{copy.progress.teamSaid}</Button>
      ) : null}
      {isLocked ? <Link href={paths.plan}>{copy.progress.toPlan}</Link> : null}
    </Card>
  );
}
