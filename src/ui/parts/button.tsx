import type { ComponentProps } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `main` is the one thing to do on a screen; `quiet` is always there and never presses. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'care';
  readonly wide?: boolean;
};

export function Button({ look = 'plain', wide = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], wide ? styles.wide : '', className ?? '']
    .filter(Boolean)
    .join(' ');
  return <button type="button" data-look={look} {...rest} className={classes} />;
}
