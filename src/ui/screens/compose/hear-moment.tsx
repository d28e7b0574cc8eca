import { useEffect, useId, useState } from 'react';
import { momentAt } from '../../../planning/moment.ts';
import { cuesOf, type Segment, type SessionPlan } from '../../../planning/session-plan.ts';
import { clockOf } from '../../copy/clock-of.ts';
import { captionOf } from '../../copy/spoken.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import momentStyles from './hear-moment.module.css';
import { PartsInTime } from './parts-in-time.tsx';

const stepMs = 1000;

function firstWordsMs(plan: SessionPlan): number {
  return cuesOf(plan).find((cue) => captionOf(cue) !== '')?.atMs ?? 0;
}

function lengthOf(segment: Segment | undefined): number {
  return segment ? segment.endMs - segment.atMs : 0;
}

/** A slider over the whole of a plan, what is said at that moment, and its sound for a while. */
export function HearMoment({ plan }: { readonly plan: SessionPlan }) {
  const { copy } = useComposeCopy();
  const { preview, touchSound } = useServices();
  const id = useId();
  const [wishedMs, setAtMs] = useState(() => firstWordsMs(plan));
  const [playing, setPlaying] = useState<SessionPlan>();
  const [isUnheard, setIsUnheard] = useState(false);
  // Another plan is another session: what is heard of the one before says nothing any more.
  const isPlaying = playing === plan;
  const atMs = Math.min(wishedMs, plan.totalMs);
  useEffect(() => preview.hush, [preview, plan]);
  const moment = momentAt(plan, atMs);
  const part = moment ? copy.session.segments[moment.segment.kind] : '';
  const [inPart, ofPart] = [clockOf(atMs - (moment?.segment.atMs ?? 0)), clockOf(lengthOf(moment?.segment))];
  const caption = moment?.caption ? captionOf(moment.caption) : '';
  const hush = () => {
    preview.hush();
    setPlaying(undefined);
  };
  const hear = () => {
    touchSound();
    setPlaying(plan);
    const told = (ms: number | undefined) => (ms === undefined ? setPlaying(undefined) : setAtMs(ms));
    void preview.hear(plan, atMs, told).then((isHeard) => setIsUnheard(!isHeard));
  };
  return (
    <div className={momentStyles.moment}>
      <label htmlFor={id}>{copy.compose.moment}</label>
      <PartsInTime plan={plan} current={moment?.segment.id} />
      <input
        autoComplete="off"
        id={id}
        type="range"
        min={0}
        max={Math.ceil(plan.totalMs / stepMs)}
        value={Math.round(atMs / stepMs)}
        aria-valuetext={copy.compose.momentAt(part, inPart, ofPart)}
        onChange={({ currentTarget }) => {
          if (isPlaying) hush();
          setAtMs(Number(currentTarget.value) * stepMs);
        }}
      />
      <p className={momentStyles.now} aria-hidden="true">
        <span>{part}</span>
        <span className={momentStyles.amount}>
          {inPart} / {ofPart}
        </span>
      </p>
      <blockquote className={momentStyles.caption}>{caption || copy.compose.noWords}</blockquote>
      {isPlaying ? (
        <Button onClick={hush}>{copy.compose.hush}</Button>
      ) : (
        <Button onClick={hear}>{copy.compose.hear}</Button>
      )}
      <output>{isUnheard ? copy.compose.unheard : null}</output>
    </div>
  );
}
