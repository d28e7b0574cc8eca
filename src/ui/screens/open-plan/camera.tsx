import { useEffect, useRef, useState } from 'react';
import type { CameraTrouble } from '../../../machines/plan-sharing.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useServices } from '../../services.ts';
import styles from './open-plan.module.css';

type CameraViewProps = {
  readonly onSeen: (text: string) => void;
  /** Undefined where it stopped by itself. */
  readonly onEnded: (why: CameraTrouble | undefined) => void;
};

/** What the camera sees, as long as it is on the screen. */
function CameraView({ onSeen, onEnded }: CameraViewProps) {
  const { copy } = useHandOverCopy();
  const { planSharing } = useServices();
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onSeen, onEnded });
  useEffect(() => {
    told.current = { onSeen, onEnded };
  });
  useEffect(() => {
    if (!video.current) return undefined;
    let isGone = false;
    let stop: (() => void) | undefined;
    const seen = (text: string) => told.current.onSeen(text);
    const ended = () => told.current.onEnded(undefined);
    void planSharing.watch(video.current, { seen, ended }).then((watch) => {
      if (typeof watch === 'string') {
        if (!isGone) told.current.onEnded(watch);
      } else if (isGone) watch.stop();
      else stop = watch.stop;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [planSharing]);
  return (
    <video
      ref={video}
      className={styles.video}
      aria-label={copy.opening.cameraVideo}
      muted
      playsInline
      onLoadedMetadata={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'center' })}
    />
  );
}

type CameraProps = {
  /** Answers why there is no plan in a code; undefined once there is one. */
  readonly onText: (text: string) => Promise<string | undefined>;
};

/** Reads a code with the camera, which is on only while its picture is on the screen. */
export function Camera({ onText }: CameraProps) {
  const { copy } = useHandOverCopy();
  const [isOn, setIsOn] = useState(false);
  const [told, setTold] = useState('');
  const last = useRef<string>(undefined);
  const turn = (on: boolean, words: string) => {
    last.current = undefined;
    setIsOn(on);
    setTold(words);
  };
  const seen = async (text: string) => {
    if (text === last.current) return;
    last.current = text;
    setTold((await onText(text)) ?? '');
  };
  const ended = (why: CameraTrouble | undefined) =>
    turn(false, why ? copy.opening.cameraTrouble[why] : copy.opening.cameraEnded);
  return (
    <>
      <p className={styles.lead}>{copy.opening.cameraLead}</p>
      {isOn ? <CameraView onSeen={(text) => void seen(text)} onEnded={ended} /> : null}
      <Button look={isOn ? 'plain' : 'main'} wide onClick={() => turn(!isOn, '')}>
        {isOn ? copy.opening.cameraStop : copy.opening.cameraStart}
      </Button>
      <p className={styles.told} role="alert">
        {told}
      </p>
    </>
  );
}
