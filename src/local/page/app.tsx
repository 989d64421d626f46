// The whole page: a spreadsheet program with the add-on's menu above and its sidebar beside.
import { useCallback, useEffect, useState } from 'react';
import type { Area } from '../internals';
import { CellInfo } from './cell-info';
import type { Client } from './client';
import { QuestionDialog, ScriptDialog, ToastBox } from './dialogs';
import { editMenu } from './edit-menu';
import { Grid } from './grid';
import { MenuPopup } from './menus';
import { Notices } from './notices';
import { Sidebar } from './sidebar';
import { SheetTabs } from './tabs';
import { TEXTS } from './texts';
import { TopBar } from './top-bar';
import { useAsks, type AskQueue } from './use-asks';
import { useProtection } from './use-protection';
import { useScripts } from './use-scripts';
import { useWorkbook, type WorkbookState } from './use-workbook';

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

export function App(props: { readonly client: Client }): React.JSX.Element {
  const { client } = props;
  const [error, setError] = useState('');
  const scripts = useScripts(client, setError);
  const asks = useAsks(client);
  const workbook = useWorkbook(client, setError);
  const connected = useConnection(client, workbook.refresh);
  const [area, setArea] = useState(FIRST_CELL);
  const { view } = workbook;
  const edit = useProtection(workbook.edit, view?.sheet.protection === 'warning', asks.ask);
  const undo = useCallback(() => void workbook.undo(), [workbook.undo]);
  if (!view) return <div className="page" aria-busy="true" />;
  const cellItems = editMenu(view.sheet, area, edit, undo);
  return (
    <div className="page">
      <TopBar {...scripts} menus={scripts.menu.menus} view={view} cellItems={cellItems} />
      <Notices
        error={error}
        menuError={scripts.menu.error}
        connected={connected}
        onClose={() => {
          setError('');
        }}
      />
      <div className="work">
        <section className="workbook">
          <CellInfo view={view} area={area} edit={edit} />
          <GridWithMenu
            {...workbook}
            view={view}
            edit={edit}
            undo={undo}
            onSelect={setArea}
            items={cellItems}
          />
          <SheetTabs view={view} edit={edit} ask={asks.ask} />
        </section>
        {scripts.sidebar && (
          <Sidebar shown={scripts.sidebar} run={client.run} onClose={scripts.closeSidebar} />
        )}
      </div>
      <InFront client={client} scripts={scripts} asks={asks} />
    </div>
  );
}

type GridPlace = Pick<WorkbookState, 'refreshes' | 'refresh' | 'edit'> & {
  readonly view: NonNullable<WorkbookState['view']>;
  readonly undo: () => void;
  readonly onSelect: (area: Area) => void;
  readonly items: React.ComponentProps<typeof MenuPopup>['items'];
};

function GridWithMenu({ view, items, ...rest }: GridPlace): React.JSX.Element {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const close = useCallback(() => {
    setAt(null);
  }, []);
  const { refreshes, refresh, edit, undo, onSelect } = rest;
  return (
    <>
      <Grid
        sheet={view.sheet}
        refreshes={refreshes}
        refresh={refresh}
        edit={edit}
        undo={undo}
        onSelect={onSelect}
        onMenu={setAt}
      />
      {at && <MenuPopup label={TEXTS.edit} items={items} at={at} onClose={close} />}
    </>
  );
}

/** Dialogs of scripts, then questions, then what passes by itself. */
function InFront(props: {
  readonly client: Client;
  readonly scripts: ReturnType<typeof useScripts>;
  readonly asks: AskQueue;
}): React.JSX.Element {
  const { client, scripts, asks } = props;
  const { dialog, toast } = scripts;
  const question = asks.current;
  return (
    <>
      {dialog && (
        <ScriptDialog
          key={dialog.url}
          dialog={dialog}
          run={client.run}
          onClose={scripts.closeDialog}
        />
      )}
      {question && (
        <QuestionDialog
          key={question.key}
          question={question.question}
          onAnswer={question.answer}
        />
      )}
      {toast && <ToastBox toast={toast} onClose={scripts.closeToast} />}
    </>
  );
}

function useConnection(client: Client, refresh: () => void): boolean {
  const [connected, setConnected] = useState(true);
  useEffect(
    () =>
      client.onConnection((now) => {
        setConnected(now);
        if (now) refresh();
      }),
    [client, refresh],
  );
  return connected;
}
