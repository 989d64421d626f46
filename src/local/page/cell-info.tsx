// The line about the chosen cell that the grid itself cannot show: its link and its note.
import type { Area, Edit } from '../internals';
import type { WorkbookView } from '../server/wire';
import { TEXTS } from './texts';

export function CellInfo(props: {
  readonly view: WorkbookView;
  readonly area: Area;
  readonly edit: (edit: Edit) => Promise<boolean>;
}): React.JSX.Element | null {
  const { view, area, edit } = props;
  const cell = view.sheet.cells.find(({ r, c }) => r === area.row && c === area.column);
  if (!cell || (cell.link === undefined && cell.note === undefined)) return null;
  return (
    <div className="cell-info">
      {cell.link !== undefined && <CellLink link={cell.link} view={view} edit={edit} />}
      {cell.note !== undefined && <span title={TEXTS.note}>{cell.note}</span>}
    </div>
  );
}

function CellLink(props: {
  readonly link: string;
  readonly view: WorkbookView;
  readonly edit: (edit: Edit) => Promise<boolean>;
}): React.JSX.Element | null {
  const { link, view, edit } = props;
  const id = /^#gid=(\d+)/.exec(link)?.[1];
  if (id === undefined) {
    if (!/^https?:/i.test(link)) return null;
    return (
      <a href={link} target="_blank" rel="noreferrer">
        {TEXTS.openLink}
      </a>
    );
  }
  const tab = view.tabs.find((candidate) => candidate.id === Number(id));
  if (!tab) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        void (async () => {
          if (tab.hidden) await edit({ kind: 'hideSheet', sheet: tab.id, hidden: false });
          await edit({ kind: 'activate', sheet: tab.id });
        })();
      }}
    >
      {TEXTS.goTo(tab.name)}
    </button>
  );
}
