import type { DraftProblem } from '../../../domain/composing/draft-problem.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useComposing } from './composing-context.ts';
import { goToPlace } from './go-to-place.ts';
import { nameOfPhase } from './name-of-phase.ts';
import styles from './plan-bar.module.css';
import { sectionOf } from './section-places.ts';
import { sentenceOf } from './use-said-at.ts';

/** Where somebody would look for the field at a place: the name of its part, or of its section. */
function useWhere(): (place: string) => string {
  const { copy } = useComposeCopy();
  const { phases } = useComposing().draft.protocol;
  return (place) => {
    const [first, id] = place.split('.');
    const phase = first === 'phases' ? phases.find((one) => one.id === id) : undefined;
    if (phase) return nameOfPhase(copy, phase);
    const section = sectionOf(place);
    return section ? copy.compose.sections[section] : copy.compose.bar;
  };
}

type ProblemListProps = {
  readonly id: string;
  readonly problems: readonly DraftProblem[];
  /** One was chosen: its field has the focus, or is about to. */
  readonly onGone: () => void;
};

/** What is to be said, each leading to its field. */
export function ProblemList({ id, problems, onGone }: ProblemListProps) {
  const { copy } = useComposeCopy();
  const whereIs = useWhere();
  const go = (place: string) => {
    onGone();
    goToPlace(place);
  };
  return (
    <ul id={id} className={styles.list}>
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.place}`}>
          <Button look="quiet" className={styles.leads} onClick={() => go(problem.place)}>
            {copy.compose.saidAt(whereIs(problem.place), sentenceOf(copy, problem))}
          </Button>
        </li>
      ))}
    </ul>
  );
}
