import type { CSSProperties } from 'react';
import { contrast } from './contrast.ts';
import styles from './design.module.css';
import { type LookName, looks, tokensOf } from './tokens-of.ts';

const isColour = (value: string) => /^#[\da-f]{6}$/.test(value);

function Look({ look }: { readonly look: LookName }) {
  const tokens = tokensOf(look);
  const ground = tokens.get('--ground') ?? '';
  const surface = tokens.get('--surface') ?? '';
  return (
    <section className={styles.look} style={Object.fromEntries(tokens) as CSSProperties} aria-label={look}>
      <h3>{look}: colour, and how far it stands apart from the ground and from a surface</h3>
      <div className={styles.swatches}>
        {[...tokens].flatMap(([name, value]) =>
          isColour(value) ? (
            <div key={name} className={styles.swatch}>
              <span className={styles.colour} style={{ background: value }} />
              <span>
                {name}
                <br />
                {value} · {contrast(value, ground).toFixed(1)} · {contrast(value, surface).toFixed(1)}
              </span>
            </div>
          ) : (
            []
          ),
        )}
      </div>
    </section>
  );
}

function named(start: string): readonly string[] {
  return [...tokensOf('day').keys()].filter((name) => name.startsWith(start));
}

/** Colours by day, in the dark and by night; type, space and corners. */
export function DesignTokens() {
  return (
    <section className={styles.section}>
      <h2>Tokens</h2>
      {looks.map((look) => (
        <Look key={look} look={look} />
      ))}
      <div>
        <h3>Type</h3>
        {named('--text').map((name) => (
          <p key={name} style={{ fontSize: `var(${name})` }}>
            {name}: letting go comes with the breath
          </p>
        ))}
        {named('--font').map((name) => (
          <p key={name} style={{ fontFamily: `var(${name})` }}>
            {name}: letting go comes with the breath
          </p>
        ))}
      </div>
      <div>
        <h3>Space, corners and targets</h3>
        {[...named('--space'), '--target'].map((name) => (
          <p key={name} className={styles.name}>
            {name}
            <span className={styles.bar} style={{ display: 'block', inlineSize: `var(${name})` }} />
          </p>
        ))}
        {named('--round').map((name) => (
          <p key={name} className={styles.part} style={{ borderRadius: `var(${name})` }}>
            {name}
          </p>
        ))}
      </div>
    </section>
  );
}
