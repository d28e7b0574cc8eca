import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import {
  nothingSetUp,
  openStep,
  setUpSteps,
  type SetUpStep,
  withStep,
} from '../../../domain/setting-up/setting-up.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { WordsChoice } from '../words/words-choice.tsx';
import { PlanStep } from './plan-step.tsx';
import { Ready } from './ready.tsx';
import { SituationStep } from './situation-step.tsx';
import { SizesStep } from './sizes-step.tsx';
import { StepPage } from './step-page.tsx';
import { VoiceStep } from './voice-step.tsx';

type Place =
  /** `changing`: one step alone, from what was set up and back to it. */
  | { readonly kind: 'step'; readonly step: SetUpStep; readonly way: 'onwards' | 'changing' }
  | { readonly kind: 'ready' };

const ready: Place = { kind: 'ready' };

function onwards(step: SetUpStep | undefined): Place {
  return step ? { kind: 'step', step, way: 'onwards' } : ready;
}

function neighbour(step: SetUpStep, by: -1 | 1): SetUpStep | undefined {
  return setUpSteps[setUpSteps.indexOf(step) + by];
}

type AskedProps = {
  readonly setUp: SettingUp;
  readonly change: (setUp: SettingUp) => void;
  readonly trouble: ReactNode;
};

/** From the first step that is still open, one after another; what is answered is kept at once. */
function Asked({ setUp, change, trouble }: AskedProps) {
  const [, go] = useLocation();
  const [place, setPlace] = useState(() => onwards(openStep(setUp)));
  if (place.kind === 'ready')
    return (
      <Ready
        setUp={setUp}
        trouble={trouble}
        onChange={(step) => setPlace({ kind: 'step', step, way: 'changing' })}
      />
    );
  const { step, way } = place;
  const leave = (how: 'answered' | 'skipped') => {
    // What was once answered stays so, whoever passes it by later.
    if (setUp.steps[step] !== 'answered') change(withStep(setUp, step, how));
    setPlace(way === 'changing' ? ready : onwards(neighbour(step, 1)));
  };
  const back = () => {
    const former = neighbour(step, -1);
    if (way === 'changing') setPlace(ready);
    else if (former) setPlace(onwards(former));
    else go(paths.today);
  };
  return (
    <StepPage step={step} onNext={() => leave('answered')} onSkip={() => leave('skipped')} onBack={back}>
      {trouble}
      {step === 'situation' ? <SituationStep setUp={setUp} change={change} /> : null}
      {step === 'words' ? <WordsChoice /> : null}
      {step === 'sizes' ? <SizesStep /> : null}
      {step === 'voice' ? <VoiceStep /> : null}
      {step === 'plan' ? <PlanStep setUp={setUp} /> : null}
    </StepPage>
  );
}

/** What was answered. Where a newer version kept it nothing is written: new answers hold while the screen is there. */
function useSetUp() {
  const kept = useKept(useServices().settingUp, nothingSetUp);
  const [held, setHeld] = useState(nothingSetUp);
  return kept.unreadable === 'newer' ? { ...kept, value: held, change: setHeld } : kept;
}

/** Making the app one's own: each question may be skipped, left, taken up again and changed. */
export function SetUpScreen() {
  const { copy } = useSetUpCopy();
  const { isRead, value, unreadable, failure, change, tryAgain } = useSetUp();
  if (!isRead) return <Loading />;
  return (
    <Asked
      setUp={value}
      change={change}
      trouble={
        <>
          {unreadable === 'damaged' || unreadable === 'newer' ? (
            <Notice calm>{copy.setUp.unreadable[unreadable]}</Notice>
          ) : null}
          {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
        </>
      }
    />
  );
}
