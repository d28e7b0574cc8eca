import { useSelector } from '@xstate/react';
import { useLocation } from 'wouter';
import { cautionIds, type CheckIn, energyLevels } from '../../../domain/check-in/check-in.ts';
import { askedCautions } from '../../../domain/check-in/readiness.ts';
import { redFlags } from '../../../domain/check-in/red-flags.ts';
import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { AnyOf, OneChoice } from '../../parts/choices.tsx';
import { KeepTroubleLine } from '../../parts/keep-trouble-line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';
import { type RunningSession, useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { HardLately } from '../support/hard-lately.tsx';
import styles from './checking-in.module.css';

/** The answers with one of them set, or taken away again: blank is absent, never a value. */
function withAnswer<Key extends 'painNow' | 'worryNow' | 'energy'>(
  answers: CheckIn,
  key: Key,
  value: CheckIn[Key] | undefined,
): CheckIn {
  const { [key]: _, ...others } = answers;
  return (value === undefined ? others : { ...others, [key]: value }) as CheckIn;
}

/** How is today? Ten seconds, everything may stay blank. */
export function CheckingIn({ session }: { readonly session: RunningSession }) {
  const { actor, keepTrouble, reviewPassed } = session;
  const { copy } = useCopy();
  const { stampNow, touchSound } = useServices();
  const [, go] = useLocation();
  const answers = useSelector(actor, ({ context }) => context.checkIn);
  const asksInside = useSelector(actor, ({ context }) => goesInside(context.protocol));
  const enough = useSelector(actor, ({ context }) => context.progress?.enoughToday);
  const wasDistressed = useSelector(actor, ({ context }) => context.wasDistressed);
  const isAfterHard = useSelector(actor, ({ context }) => context.isAfterHard);
  const isGentle = wasDistressed || isAfterHard;
  const breathe = () => {
    touchSound();
    go(paths.breathe);
  };
  const breatheNow = (
    <Button look={isGentle ? 'main' : 'quiet'} onClick={breathe}>
      {copy.checkIn.breatheNow}
    </Button>
  );
  const notToday = (
    <Button
      look="quiet"
      className={styles.notToday ?? ''}
      onClick={() => actor.send({ type: 'session.notToday', stamp: stampNow() })}
    >
      {copy.checkIn.notToday}
    </Button>
  );
  const change = (checkIn: CheckIn) => actor.send({ type: 'checkIn.change', checkIn });
  return (
    <Page title={copy.checkIn.title} lead={copy.checkIn.lead}>
      {wasDistressed ? <Notice calm>{copy.checkIn.distressToday}</Notice> : null}
      {isAfterHard && !wasDistressed ? <HardLately /> : null}
      {isGentle ? breatheNow : null}
      {enough ? <Notice calm>{copy.progress.enoughToday(enough)}</Notice> : null}
      {reviewPassed ? <Notice calm>{copy.checkIn.reviewPassed(dayName(reviewPassed))}</Notice> : null}
      {notToday}
      {isGentle ? null : breatheNow}
      <Card>
        <ScaleQuestion
          question={copy.checkIn.pain}
          ends={copy.checkIn.painEnds}
          value={answers.painNow}
          onChange={(value) => change(withAnswer(answers, 'painNow', value))}
        />
      </Card>
      <Card>
        <ScaleQuestion
          question={copy.checkIn.worry}
          ends={copy.checkIn.worryEnds}
          value={answers.worryNow}
          onChange={(value) => change(withAnswer(answers, 'worryNow', value))}
        />
      </Card>
      <Card>
        <OneChoice
          inRow
          question={copy.checkIn.energy}
          choices={energyLevels.map((value) => ({ value, label: copy.checkIn.energies[value] }))}
          value={answers.energy}
          onChange={(value) => change(withAnswer(answers, 'energy', value))}
          onClear={() => change(withAnswer(answers, 'energy', undefined))}
        />
      </Card>
      <div className={styles.care}>
        <Card>
          <AnyOf
            question={copy.checkIn.flagsTitle}
            lead={copy.checkIn.flagsLead}
            choices={redFlags.map(({ id }) => ({ value: id, label: copy.checkIn.flags[id] }))}
            values={answers.redFlags}
            onChange={(values) => change({ ...answers, redFlags: values })}
          />
        </Card>
        <Card>
          <AnyOf
            question={copy.checkIn.cautionsTitle}
            lead={copy.checkIn.cautionsLead}
            choices={askedCautions({ cautions: cautionIds }, asksInside).map((value) => ({
              value,
              label: copy.checkIn.cautions[value],
            }))}
            values={answers.cautions}
            onChange={(values) => change({ ...answers, cautions: values })}
          />
        </Card>
        <KeepTroubleLine keepTrouble={keepTrouble} />
        <div className={styles.go}>
          <Button look="main" wide onClick={() => actor.send({ type: 'checkIn.finish', stamp: stampNow() })}>
            {copy.checkIn.done}
          </Button>
        </div>
      </div>
      {notToday}
      <Button look="quiet" onClick={() => actor.send({ type: 'session.stop' })}>
        {copy.back}
      </Button>
    </Page>
  );
}
