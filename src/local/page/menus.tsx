// Menus of real buttons: the add-on's menu, the sheet's own menus, and the menu at the pointer.
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly onChoose: () => void;
    }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly items: readonly MenuEntry[];
    };

/** A button that opens a menu below (or above) itself. */
export function MenuButton(props: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly className?: string;
  readonly face?: string;
  readonly above?: boolean;
}): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span className="menu-place">
      <button
        ref={button}
        type="button"
        className={props.className ?? 'menu-button'}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(props.face === undefined ? {} : { 'aria-label': props.label })}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
        }}
      >
        {props.face ?? props.label}
      </button>
      {open && (
        <MenuPopup
          label={props.label}
          items={props.items}
          className={props.above ? 'menu above' : 'menu'}
          opener={button.current}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </span>
  );
}

/** An open menu; closes on a choice, Escape, or a press anywhere else. */
export function MenuPopup(props: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly className?: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly opener?: HTMLElement | null;
  readonly onClose: () => void;
}): React.JSX.Element {
  const popup = useRef<HTMLDivElement>(null);
  const { onClose, opener, at } = props;
  useLayoutEffect(() => {
    const { current } = popup;
    if (!current || !at) return;
    current.style.left = `${Math.min(at.x, innerWidth - current.offsetWidth - 8)}px`;
    current.style.top = `${Math.min(at.y, innerHeight - current.offsetHeight - 8)}px`;
  }, [at]);
  useEffect(() => {
    popup.current?.querySelector('button')?.focus();
    const onPress = (event: Event): void => {
      const target = event.target as Node;
      if (popup.current?.contains(target) || opener?.contains(target)) return;
      onClose();
    };
    const onLeave = (): void => {
      // A press inside a sandboxed frame is only seen as the page losing the focus.
      if (document.activeElement instanceof HTMLIFrameElement) onClose();
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('blur', onLeave);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('blur', onLeave);
    };
  }, [onClose, opener]);
  return (
    <div
      ref={popup}
      role="menu"
      aria-label={props.label}
      className={props.className ?? 'menu'}
      style={at ? { position: 'fixed' } : undefined}
      onKeyDown={(event) => {
        moveInMenu(event);
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        onClose();
        opener?.focus();
      }}
    >
      <Entries items={props.items} onClose={onClose} />
    </div>
  );
}

function Entries(props: {
  readonly items: readonly MenuEntry[];
  readonly onClose: () => void;
}): React.JSX.Element {
  return (
    <>
      {props.items.map((entry, index) => {
        if (entry.kind === 'separator') return <hr key={index} role="separator" />;
        if (entry.kind === 'menu') {
          return <SubMenu key={index} entry={entry} onClose={props.onClose} />;
        }
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            onClick={() => {
              props.onClose();
              entry.onChoose();
            }}
          >
            {entry.label}
          </button>
        );
      })}
    </>
  );
}

function SubMenu(props: {
  readonly entry: Extract<MenuEntry, { kind: 'menu' }>;
  readonly onClose: () => void;
}): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const { label, items } = props.entry;
  return (
    <div
      className="menu-place submenu"
      onPointerEnter={() => {
        setOpen(true);
      }}
      onPointerLeave={() => {
        setOpen(false);
      }}
    >
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          setOpen(true);
        }}
      >
        {label}
        <span aria-hidden="true" className="arrow" />
      </button>
      {open && (
        <div
          role="menu"
          aria-label={label}
          className="menu beside"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft') return;
            event.stopPropagation();
            setOpen(false);
          }}
        >
          <Entries items={items} onClose={props.onClose} />
        </div>
      )}
    </div>
  );
}

function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
}
