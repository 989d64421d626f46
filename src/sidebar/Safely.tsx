// A fault in a page itself is told calmly: what is stored is safe.
import { Component, type ComponentChildren } from 'preact';
import type { Passage } from '../messages/passage';
import { Card } from './Card';
import { Lines } from './Lines';

interface SafelyProps {
  readonly children: ComponentChildren;
  /** What is said in place of the page. */
  readonly broken: Passage;
}

export class Safely extends Component<SafelyProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ComponentChildren {
    if (!this.state.broken) return this.props.children;
    const { title, text } = this.props.broken;
    return (
      <Card id="broken" title={title} tone="bad" alert>
        <Lines lines={text} />
      </Card>
    );
  }
}
