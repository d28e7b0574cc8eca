import { type ReactNode, useState } from 'react';
import { rungGoesIn } from '../../../domain/ladder/rung.ts';
import { rungInAt } from '../../../planning/change.ts';
import type { Segment, SessionPlan } from '../../../planning/session-plan.ts';
import { timeLeftMs } from '../../../planning/time-left.ts';
import { useCopy } from '../../copy/use-copy.ts';
import type { Threshold } from '../../copy/en/session.ts';
import headStyles from './guiding-head.module.css';
import styles from './guiding.module.css';

type GuidingHeadProps = {
  readonly plan: SessionPlan;
  readonly segment: Segment;
  readonly playheadMs: number;
  /** Easing back, or about to: a moment is taken, and no time is counted. */
  readonly isEasing: boolean;
  /** The voice is in the middle of a sentence. */
  readonly isSpeaking: boolean;
  /** Nothing tells a passer-by what this is. */
  readonly isNeutral: boolean;
  /** Beside the name of the part. */
  readonly children: ReactNode;
};

/** How long this hold has lasted, and will, over every part that an ease back has cut it into. */
function heldIn({ segments }: SessionPlan, { id, kind }: Segment, playheadMs: number) {
  const parts = segments.filter((one) => one.id === id && one.kind === kind);
  const sum = (untilMs: number) =>
    parts.reduce((ms, { atMs, endMs }) => ms + Math.max(0, Math.min(endMs, untilMs) - atMs), 0);
  return { soFarMs: sum(playheadMs), wholeMs: sum(Infinity) };
}

/** A border in time that is worth telling: seconds are told to nobody. */
function thresholdOf(leftMs: number, allMs: number): Threshold | undefined {
  if (leftMs < 60_000) return 'lastMinute';
  if (leftMs < 300_000 && allMs > 600_000) return 'fiveMinutes';
  return leftMs <= allMs / 2 ? 'half' : undefined;
}

/** What a screen reader was told last. It waits for the end of the voice's sentence: neither talks over the other. */
function useTold(threshold: Threshold | undefined, isSpeaking: boolean): Threshold | undefined {
  const [told, setTold] = useState<Threshold>();
  if (!isSpeaking && told !== threshold) setTold(threshold);
  return told;
}

/** Which part this is, with which size, and about how much is left. */
export function GuidingHead(props: GuidingHeadProps) {
  const { plan, segment, playheadMs, isEasing, isSpeaking, isNeutral, children } = props;
  const { copy } = useCopy();
  const leftMs = timeLeftMs(plan, playheadMs);
  const allMs = timeLeftMs(plan);
  const rung = plan.rungs?.find(({ id }) => id === segment.rungId);
  const comesOut = segment.kind === 'change-size' ? rungInAt(plan, playheadMs) : undefined;
  const depthMm = segment.phase?.kind === 'insert' ? segment.phase.depthMm : undefined;
  const told = useTold(isEasing ? undefined : thresholdOf(leftMs, allMs), isSpeaking);
  const held = segment.kind === 'hold' ? heldIn(plan, segment, playheadMs) : undefined;
  return (
    <header className={styles.head}>
      <h1 className={headStyles.phase} tabIndex={-1} aria-live="polite">
        {isNeutral ? copy.session.neutralTitle : copy.session.segments[segment.kind]}
      </h1>
      {children}
      <p className={headStyles.left}>{isEasing ? copy.session.takingAMoment : copy.session.left(leftMs)}</p>
      <output className={headStyles.threshold}>{told ? copy.session.thresholds[told] : null}</output>
      {rung && rungGoesIn(rung) && !isNeutral ? (
        <p className={headStyles.size}>
          {comesOut ? <>{copy.sizes.rungName(comesOut)} · </> : null}
          {comesOut ? copy.session.thenSize(copy.sizes.rungName(rung)) : copy.sizes.rungName(rung)}
          {depthMm === undefined ? null : <span> · {copy.session.depthAtMost(depthMm)}</span>}
          {held ? <span> · {copy.session.held(held.soFarMs, held.wholeMs)}</span> : null}
        </p>
      ) : null}
      <progress
        className={headStyles.progress}
        max={allMs}
        value={allMs - leftMs}
        aria-label={copy.session.title}
      />
    </header>
  );
}
