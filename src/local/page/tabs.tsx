// The row of sheet tabs: choose, add, rename, hide, show, move, delete.
import { useEffect, useRef } from 'react';
import type { Edit } from '../internals';
import type { TabInfo, WorkbookView } from '../server/wire';
import type { Question } from './dialogs';
import { MenuButton, type MenuEntry } from './menus';
import { TEXTS } from './texts';

export interface TabsProps {
  readonly view: WorkbookView;
  readonly edit: (edit: Edit) => Promise<boolean>;
  /** Asks the teacher; the button and, for a prompt, the text. */
  readonly ask: (question: Question) => Promise<{ button: string; text?: string | undefined }>;
}

export function SheetTabs(props: TabsProps): React.JSX.Element {
  const { view, edit } = props;
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = strip.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view.sheet.id]);
  const all: MenuEntry[] = view.tabs.map((tab) => ({
    kind: 'item',
    label: tab.hidden ? `${tab.name} ${TEXTS.hiddenMark}` : tab.name,
    onChoose: () => void open(tab, props),
  }));
  return (
    <nav className="tabs" aria-label={TEXTS.sheets}>
      <button
        type="button"
        className="tab-tool add"
        aria-label={TEXTS.addSheet}
        title={TEXTS.addSheet}
        onClick={() => void edit({ kind: 'addSheet' })}
      />
      <MenuButton label={TEXTS.allSheets} face="" className="tab-tool all" items={all} above />
      <div className="strip" role="tablist" ref={strip}>
        {view.tabs
          .filter((tab) => !tab.hidden)
          .map((tab) => (
            <Tab key={tab.id} tab={tab} {...props} />
          ))}
      </div>
    </nav>
  );
}

function Tab({ tab, ...props }: TabsProps & { readonly tab: TabInfo }): React.JSX.Element {
  const active = tab.id === props.view.sheet.id;
  const color = tab.color ? { boxShadow: `inset 0 -3px ${tab.color}` } : undefined;
  return (
    <span className={active ? 'tab active' : 'tab'} style={color}>
      <button
        type="button"
        role="tab"
        aria-selected={active}
        onClick={() => void props.edit({ kind: 'activate', sheet: tab.id })}
        onDoubleClick={() => void rename(tab, props)}
      >
        {tab.name}
      </button>
      {active && (
        <MenuButton
          label={TEXTS.sheetMenu(tab.name)}
          face=""
          className="tab-more"
          items={tabMenu(tab, props)}
          above
        />
      )}
    </span>
  );
}

function tabMenu(tab: TabInfo, props: TabsProps): MenuEntry[] {
  const { edit, ask, view } = props;
  const shown = view.tabs.filter(({ hidden }) => !hidden);
  const place = shown.indexOf(tab);
  const move = (to: TabInfo | undefined): void => {
    if (to)
      void edit({
        kind: 'moveSheet',
        sheet: tab.id,
        index: view.tabs.indexOf(to),
      });
  };
  const item = (label: string, onChoose: () => void): MenuEntry => ({
    kind: 'item',
    label,
    onChoose,
  });
  return [
    item(TEXTS.rename, () => void rename(tab, props)),
    item(TEXTS.hide, () => void edit({ kind: 'hideSheet', sheet: tab.id, hidden: true })),
    item(TEXTS.remove, () => {
      const text = TEXTS.removeQuestion(tab.name);
      void ask({
        kind: 'alert',
        title: '',
        text,
        buttons: ['OK', 'CANCEL'],
      }).then(({ button }) => {
        if (button === 'OK') void edit({ kind: 'deleteSheet', sheet: tab.id });
      });
    }),
    { kind: 'separator' },
    item(TEXTS.moveLeft, () => {
      move(shown[place - 1]);
    }),
    item(TEXTS.moveRight, () => {
      move(shown[place + 1]);
    }),
  ];
}

async function open(tab: TabInfo, { edit }: TabsProps): Promise<void> {
  if (tab.hidden && !(await edit({ kind: 'hideSheet', sheet: tab.id, hidden: false }))) return;
  await edit({ kind: 'activate', sheet: tab.id });
}

async function rename(tab: TabInfo, { edit, ask }: TabsProps): Promise<void> {
  const { button, text } = await ask({
    kind: 'prompt',
    title: TEXTS.rename.replace(' …', ''),
    text: TEXTS.renameQuestion,
    buttons: ['OK', 'CANCEL'],
    value: tab.name,
  });
  if (button !== 'OK' || text === undefined || text === tab.name) return;
  await edit({ kind: 'renameSheet', sheet: tab.id, name: text });
}
