import { bounds } from '../../../domain/composing/bounds.ts';
import { changed, withTerms } from '../../../domain/composing/term-edits.ts';
import { checkInRuleBounds, usualCheckInRules } from '../../../domain/check-in/check-in-rules.ts';
import { comfortBounds, comfortLimits } from '../../../domain/progression/comfort-limits.ts';
import { gates, locks } from '../../../domain/protocol/protocol-terms.ts';
import { protocolLimits } from '../../../domain/protocol/protocol-limits.ts';
import { durationText } from '../../../domain/composing/duration.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { AnyOf } from '../../parts/choices.tsx';
import { More } from '../../parts/more.tsx';
import { CeilingAt } from './ceiling-at.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { SaidAt } from './fields.tsx';
import { PickNumberAt } from './pick-number-at.tsx';
import { DurationAt } from './read-fields.tsx';

type ComfortRule = keyof typeof comfortBounds;
type CheckInRule = keyof typeof checkInRuleBounds;
const comfortRules = Object.keys(comfortBounds) as readonly ComfortRule[];
const checkInRules = Object.keys(checkInRuleBounds) as readonly CheckInRule[];

/** What caps and locks, when a size is easy, and when a day becomes a smaller one; each within what is safe. */
export function Limits() {
  const { copy } = useComposeCopy();
  const { draft, edit } = useComposing();
  const { painCap, waitSeconds, locks: locked = [], gates: asked = [] } = draft.protocol;
  const { painCapUsual, painCapAtMost, waitUsual } = protocolLimits;
  const usual = (value: number | string) => copy.composeTerms.asUsual(String(value));
  return (
    <>
      <PickNumberAt
        label={copy.composeTerms.painCap}
        place="painCap"
        value={painCap}
        usual={usual(painCapUsual.value)}
        from={0}
        to={painCapAtMost.value}
        put={(now, cap) => withTerms(now, { painCap: cap })}
      />
      <CeilingAt />
      <AnyOf
        question={copy.composeTerms.locks}
        lead={copy.composeTerms.locksLead}
        choices={locks.map((value) => ({ value, label: copy.composeTerms.lockNames[value] }))}
        values={locked}
        onChange={(picked) =>
          edit((now) => withTerms(now, { locks: picked.length > 0 ? [...picked] : undefined }))
        }
      />
      <fieldset className={styles.group}>
        <legend>{copy.composeTerms.easy}</legend>
        <p className={styles.soft}>{copy.composeTerms.easyLead}</p>
        <SaidAt place="stepUp" />
        <div className={styles.row}>
          {comfortRules.map((rule) => (
            <PickNumberAt
              key={rule}
              label={copy.composeTerms.rules[rule]}
              place={`stepUp.${rule}`}
              value={draft.protocol.stepUp?.[rule]}
              usual={usual(comfortLimits[rule].value)}
              from={comfortBounds[rule].least.value}
              to={comfortBounds[rule].most.value}
              put={(now, value) =>
                withTerms(now, { stepUp: changed(now.protocol.stepUp, { [rule]: value }) })
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{copy.composeTerms.checkIn}</legend>
        <p className={styles.soft}>{copy.composeTerms.checkInLead}</p>
        <SaidAt place="checkIn" />
        <div className={styles.days}>
          {checkInRules.map((rule) => (
            <PickNumberAt
              key={rule}
              label={copy.composeTerms.rules[rule]}
              place={`checkIn.${rule}`}
              value={draft.protocol.checkIn?.[rule]}
              usual={usual(usualCheckInRules[rule].value)}
              from={checkInRuleBounds[rule].least.value}
              to={checkInRuleBounds[rule].most.value}
              put={(now, value) =>
                withTerms(now, { checkIn: changed(now.protocol.checkIn, { [rule]: value }) })
              }
            />
          ))}
        </div>
      </fieldset>
      <DurationAt
        label={copy.composeTerms.wait}
        lead={`${usual(copy.composeTerms.minutesAndSeconds(durationText(waitUsual.value)))}. ${copy.composeTerms.waitLead}`}
        place="waitSeconds"
        value={waitSeconds}
        bounds={bounds.waitSeconds}
        put={(now, seconds) => withTerms(now, { waitSeconds: seconds })}
      />
      <More summary={copy.composeTerms.gatesTold(asked.length)}>
        <AnyOf
          question={copy.composeTerms.gates}
          lead={copy.composeTerms.gatesLead}
          choices={gates.map((value) => ({ value, label: copy.plan.gates[value] }))}
          values={asked}
          onChange={(picked) =>
            edit((now) => withTerms(now, { gates: picked.length > 0 ? [...picked] : undefined }))
          }
        />
      </More>
    </>
  );
}
