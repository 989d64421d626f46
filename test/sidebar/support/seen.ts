// What a component without a state of its own puts on the page: buttons and texts, in their order.
import type { ComponentChild, VNode } from 'preact';

export interface SeenButton {
  readonly name: string;
  readonly primary: boolean;
  readonly available: boolean;
  /** The text that describes it; empty when none does. */
  readonly about: string;
}

export interface Seen {
  readonly buttons: readonly SeenButton[];
  readonly texts: readonly string[];
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChild };

export function seen(root: ComponentChild): Seen {
  const elements = [...elementsOf(root)];
  const byId = new Map(
    elements.flatMap(({ props }) =>
      typeof props['id'] === 'string' ? [[props['id'], textOf(props.children)]] : [],
    ),
  );
  const buttons = elements
    .filter(({ type }) => type === 'button')
    .map(({ props }) => ({
      name: named(props['aria-label']) ?? textOf(props.children),
      primary: String(props['class']).includes('primary'),
      available: props['aria-disabled'] !== 'true',
      about: byId.get(String(props['aria-describedby'])) ?? '',
    }));
  const texts = elements
    .filter(({ type }) => type === 'p' || type === 'li' || /^h[23]$/.test(type))
    .map(({ props }) => textOf(props.children));
  return { buttons, texts };
}

function named(label: unknown): string | undefined {
  return typeof label === 'string' ? label : undefined;
}

/** Elements of the page, those inside after those around them. */
function* elementsOf(node: ComponentChild): Generator<{ type: string; props: Props }> {
  if (Array.isArray(node)) {
    for (const child of node as ComponentChild[]) yield* elementsOf(child);
  }
  if (!isElement(node)) return;
  const props = node.props as Props;
  if (typeof node.type === 'function') {
    yield* elementsOf((node.type as (props: Props) => ComponentChild)(props));
    return;
  }
  yield { type: node.type, props };
  yield* elementsOf(props.children);
}

function textOf(node: ComponentChild): string {
  if (Array.isArray(node)) return (node as ComponentChild[]).map(textOf).join('');
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return isElement(node) ? textOf((node.props as Props).children) : '';
}

function isElement(node: ComponentChild): node is VNode {
  return typeof node === 'object' && node !== null && 'props' in node && !Array.isArray(node);
}
