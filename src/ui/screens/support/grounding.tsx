import { useSupportCopy } from '../../copy/use-support-copy.ts';
import styles from './support.module.css';

type GroundingProps = {
  /** How deep its headings lie. */
  readonly heading: 'h2' | 'h3';
};

/** Feet, room, something to hold, a long breath out; then the senses. Nothing is asked, and nothing about the body. */
export function Grounding({ heading: Heading }: GroundingProps) {
  const { copy } = useSupportCopy();
  const parts = [
    { title: copy.support.groundTitle, steps: copy.support.ground },
    { title: copy.support.sensesTitle, steps: copy.support.senses },
    { title: copy.support.nowTitle, steps: copy.support.now },
  ];
  return (
    <>
      {parts.map(({ title, steps }) => (
        <section key={title} className={styles.part}>
          <Heading>{title}</Heading>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
