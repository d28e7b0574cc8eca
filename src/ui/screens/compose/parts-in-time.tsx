import type { SessionPlan } from '../../../planning/session-plan.ts';
import momentStyles from './hear-moment.module.css';

type PartsInTimeProps = {
  readonly plan: SessionPlan;
  /** Id of the part that is shown as the present one. */
  readonly current: string | undefined;
};

/** The parts of a plan, each as wide as it is long; only a picture of what the slider says. */
export function PartsInTime({ plan, current }: PartsInTimeProps) {
  return (
    <div className={momentStyles.inTime} aria-hidden="true">
      {plan.segments.map(({ id, atMs, endMs }) => (
        <span
          key={`${id}-${atMs}`}
          className={id === current ? momentStyles.here : undefined}
          style={{ flexGrow: endMs - atMs }}
        />
      ))}
    </div>
  );
}
