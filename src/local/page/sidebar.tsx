// The sidebar: title bar, close button and the add-on's page; as wide as Google's in page.css.
import type { Client } from './client';
import type { ShownDialog } from './dialogs';
import { ScriptFrame } from './frame';
import { focusCells } from './grid-place';
import { TEXTS } from './texts';

export function Sidebar(props: {
  readonly shown: ShownDialog;
  readonly run: Client['run'];
  readonly onClose: () => void;
}): React.JSX.Element {
  const { shown, run, onClose } = props;
  const title = shown.title || TEXTS.sidebar;
  return (
    <aside className="sidebar" aria-label={title}>
      <header className="title-bar">
        <h2>{title}</h2>
        <button type="button" className="close" aria-label={TEXTS.closeSidebar} onClick={onClose} />
      </header>
      <ScriptFrame
        key={shown.url}
        title={title}
        url={shown.url}
        run={run}
        onHost={(action) => {
          if (action === 'close') onClose();
          else if (action === 'focus') focusCells(document);
        }}
      />
    </aside>
  );
}
