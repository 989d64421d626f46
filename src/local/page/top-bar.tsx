// The head of the page: name of the workbook, menus, what runs, who is here.
import type { MenuNode } from '../internals';
import type { WorkbookView } from '../server/wire';
import { MenuButton, type MenuEntry } from './menus';
import { TEXTS } from './texts';

export function TopBar(props: {
  readonly view: WorkbookView;
  /** The page's own menu over the selected cells. */
  readonly cellItems: readonly MenuEntry[];
  /** What the add-on's onOpen built. */
  readonly menus: readonly MenuNode[];
  readonly running: number;
  readonly start: (name: string) => void;
}): React.JSX.Element {
  const { view, start } = props;
  return (
    <header className="top">
      <span className="logo" aria-hidden="true" />
      <div>
        <h1>{view.name}</h1>
        <div className="menu-bar">
          <MenuButton label={TEXTS.edit} items={props.cellItems} />
          {props.menus.map((node, index) =>
            node.kind === 'menu' ? (
              <MenuButton key={index} label={node.label} items={entries(node.items, start)} />
            ) : null,
          )}
        </div>
      </div>
      <Running count={props.running} />
      <span className="user" title={TEXTS.loggedInAs(view.user)}>
        {view.user}
      </span>
    </header>
  );
}

function Running({ count }: { readonly count: number }): React.JSX.Element {
  return (
    <div className="running" role="status">
      {count > 0 && <span>{TEXTS.running}</span>}
    </div>
  );
}

function entries(nodes: readonly MenuNode[], start: (name: string) => void): MenuEntry[] {
  return nodes.map((node) => {
    if (node.kind === 'separator') return node;
    if (node.kind === 'menu') return { ...node, items: entries(node.items, start) };
    return {
      kind: 'item',
      label: node.label,
      onChoose: () => {
        start(node.function);
      },
    };
  });
}
