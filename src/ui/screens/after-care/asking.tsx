import { useSelector } from '@xstate/react';
import { useRef, useState } from 'react';
import {
  type AfterCare,
  bleedingAfterwards,
  painAfterwards,
  withSign,
} from '../../../domain/check-in/after-care.ts';
import { goesInFrom } from '../../../planning/change.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/choices.tsx';
import { KeepTroubleLine } from '../../parts/keep-trouble-line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { RunningSession } from '../../services.ts';
import styles from './after-care.module.css';
import { BackIntoSession } from './back-into-session.tsx';
import { SignQuestion } from './sign-question.tsx';

const withFollowUp = ['sharpPain', 'bleeding'] as const;

/** What was noticed, asked once. A sign with a follow-up counts once that is answered too. */
export function Asking({ actor, keepTrouble }: Pick<RunningSession, 'actor' | 'keepTrouble'>) {
  const { copy } = useCopy();
  const { afterCare = {}, plan } = useSelector(actor, ({ context }) => context);
  const [ticked, setTicked] = useState(() => withFollowUp.filter((name) => afterCare[name] !== undefined));
  const [isHeldUp, setIsHeldUp] = useState(false);
  const signs = useRef<HTMLFieldSetElement>(null);
  const change = (changed: AfterCare) => actor.send({ type: 'afterCare.change', afterCare: changed });
  const toggle = (name: (typeof withFollowUp)[number]) => {
    setTicked(ticked.includes(name) ? ticked.filter((each) => each !== name) : [...ticked, name]);
    change(withSign(afterCare, name, undefined));
  };
  const flip = (name: 'gave' | 'panic') =>
    change(withSign(afterCare, name, afterCare[name] ? undefined : true));
  const isOpen = ticked.some((name) => afterCare[name] === undefined);
  const isNothing = ticked.length === 0 && Object.keys(afterCare).length === 0;
  const finish = () => {
    setIsHeldUp(isOpen);
    if (isOpen) signs.current?.querySelector<HTMLElement>('[data-open="true"] input')?.focus();
    else actor.send({ type: 'afterCare.finish' });
  };
  const goesIn = plan !== undefined && goesInFrom(plan, 0);
  return (
    <Page title={copy.afterCare.title} lead={copy.afterCare.lead}>
      <Card>
        <fieldset ref={signs} aria-label={copy.afterCare.title} className={styles.signs}>
          <SignQuestion
            label={copy.afterCare.sharpPain}
            isTicked={ticked.includes('sharpPain')}
            onToggle={() => toggle('sharpPain')}
            followUp={copy.afterCare.painNow}
            answers={painAfterwards}
            wordOf={(answer) => copy.afterCare.pains[answer]}
            value={afterCare.sharpPain}
            onAnswer={(value) => change(withSign(afterCare, 'sharpPain', value))}
          />
          {goesIn ? (
            <>
              <SignQuestion
                label={copy.afterCare.bleeding}
                isTicked={ticked.includes('bleeding')}
                onToggle={() => toggle('bleeding')}
                followUp={copy.afterCare.bleedingMuch}
                answers={bleedingAfterwards}
                wordOf={(answer) => copy.afterCare.bleedings[answer]}
                value={afterCare.bleeding}
                onAnswer={(value) => change(withSign(afterCare, 'bleeding', value))}
              />
              <Tick
                label={copy.afterCare.gave}
                isTicked={afterCare.gave === true}
                onToggle={() => flip('gave')}
              />
            </>
          ) : null}
          <Tick
            label={copy.afterCare.panic}
            isTicked={afterCare.panic === true}
            onToggle={() => flip('panic')}
          />
        </fieldset>
      </Card>
      <div aria-live="polite" className={styles.live}>
        {isHeldUp && isOpen ? <Notice>{copy.afterCare.whichOne}</Notice> : null}
      </div>
      <KeepTroubleLine keepTrouble={keepTrouble} />
      <Button look={isNothing ? 'plain' : 'main'} wide onClick={finish}>
        {isNothing ? copy.afterCare.none : copy.afterCare.goOn}
      </Button>
      {isNothing ? <BackIntoSession actor={actor} /> : null}
    </Page>
  );
}
