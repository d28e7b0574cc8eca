import type { ReactNode } from 'react';
import { dialled } from '../../../domain/support/phone-number.ts';
import type { ShownLine } from '../../../domain/support/lines-for.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { useNameOfLine } from './use-name-of-line.ts';
import styles from './support.module.css';

type NumberLinkProps = { readonly scheme: 'tel' | 'sms'; readonly number: string; readonly does: string };

/** Leaves to the phone's own app, and only when it is pressed. */
function NumberLink({ scheme, number, does }: NumberLinkProps) {
  return (
    <a className={styles.number} href={`${scheme}:${dialled(number)}`} rel="noreferrer">
      <span>{does}</span>
      <bdi>{number}</bdi>
    </a>
  );
}

type HelpLineItemProps = {
  readonly shown: ShownLine;
  /** What can be done with it while the list is changed. */
  readonly children?: ReactNode;
};

/** Somebody to call: the name, what for, when, and the number as a way to the phone. */
export function HelpLineItem({ shown, children }: HelpLineItemProps) {
  const { copy } = useSupportCopy();
  const name = useNameOfLine()(shown);
  const call = shown.kind === 'own' ? shown.line.number : shown.line.call;
  const text = shown.kind === 'own' ? shown.line.number : shown.line.text;
  const isNameless =
    shown.kind === 'listed' && shown.line.name === undefined && shown.line.purpose === 'emergency';
  const hours = shown.kind === 'own' ? undefined : shown.line.hours;
  return (
    <li className={styles.line} data-line={shown.id}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
      </span>
      <span className={styles.small}>
        {shown.kind === 'own' ? copy.support.ownLine : copy.support.purposes[shown.line.purpose]}
      </span>
      {hours ? (
        <span className={styles.small}>
          {hours.kind === 'always' ? copy.support.always : copy.support.weekdays(hours.from, hours.to)}
        </span>
      ) : null}
      <span className={styles.numbers}>
        <NumberLink
          scheme="tel"
          number={call}
          does={isNameless ? copy.support.callEmergency : copy.support.call(name)}
        />
        {text === undefined ? null : (
          <NumberLink scheme="sms" number={text} does={copy.support.write(name)} />
        )}
      </span>
      {children}
    </li>
  );
}
