import { Component, type ReactNode } from 'react';
import type { FirstCopy } from '../copy/first.en.ts';
import { paths } from '../paths.ts';
import { Button } from './button.tsx';
import { focusHeading } from './focus-heading.ts';

type FaultPageProps = { readonly copy: FirstCopy['fault']; readonly onHome?: () => void };

/** What is left to say when a screen, or the whole app, cannot be shown. */
export function FaultPage({ copy, onHome }: FaultPageProps) {
  return (
    <main id="content">
      <h1 tabIndex={-1}>{copy.title}</h1>
      <p>{copy.lead}</p>
      <Button look="main" onClick={() => location.reload()}>
        {copy.again}
      </Button>
      {onHome ? (
        <p>
          <a href={`#${paths.today}`} onClick={onHome}>
            {copy.home}
          </a>
        </p>
      ) : null}
    </main>
  );
}

type FaultProps = { readonly copy: FirstCopy['fault']; readonly children: ReactNode };

/** The last net: a screen that broke says so, and nothing stored is touched. */
export class Fault extends Component<FaultProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError() {
    return { broke: true };
  }

  override componentDidUpdate() {
    if (this.state.broke) focusHeading();
  }

  readonly #goHome = () => {
    location.hash = paths.today;
    this.setState({ broke: false });
  };

  override render() {
    const { copy, children } = this.props;
    if (!this.state.broke) return children;
    return <FaultPage copy={copy} onHome={this.#goHome} />;
  }
}
