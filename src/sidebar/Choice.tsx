// One of a few: buttons beside each other, the chosen one pressed.
import type { JSX } from 'preact';
import { Button } from './Button';

interface ChoiceProps<Key extends string> {
  readonly label: string;
  /** In the order in which they stand. */
  readonly options: Readonly<Partial<Record<Key, string>>>;
  readonly chosen: Key;
  readonly choose: (key: Key) => void;
}

export function Choice<Key extends string>(props: ChoiceProps<Key>): JSX.Element {
  const { label, options, chosen, choose } = props;
  return (
    <div class="choice" role="group" aria-label={label}>
      {(Object.entries(options) as [Key, string][]).map(([key, text]) => (
        <Button
          key={key}
          attributes={{ 'aria-pressed': key === chosen }}
          onPress={() => choose(key)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
