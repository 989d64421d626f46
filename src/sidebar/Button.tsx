// A button that keeps the focus while it cannot be used: `aria-disabled` instead of `disabled`.
import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly kind?:
    'primary' | 'plain' | 'text' | 'pick' | 'lock' | 'room' | 'chip' | 'icon' | 'link';
  readonly unavailable?: boolean;
  readonly attributes?: ButtonHTMLAttributes;
}

export function Button(props: ButtonProps): JSX.Element {
  const { onPress, children, kind = 'plain', unavailable = false, attributes = {} } = props;
  return (
    <button
      {...attributes}
      type="button"
      class={`button ${kind}`}
      aria-disabled={unavailable ? 'true' : undefined}
      onClick={() => {
        if (!unavailable) onPress();
      }}
    >
      {children}
    </button>
  );
}
