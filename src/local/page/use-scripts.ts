// What scripts put on the page: their menu, sidebar, dialog and toasts, and how many run.
import { useCallback, useEffect, useState } from 'react';
import type { MenuReply } from '../server/wire';
import type { Client } from './client';
import type { ShownDialog, Toast } from './dialogs';

export function useScripts(client: Client, report: (message: string) => void) {
  const [menu, setMenu] = useState<MenuReply>({ menus: [] });
  const [sidebar, setSidebar] = useState<ShownDialog | null>(null);
  const [dialog, setDialog] = useState<ShownDialog | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  const [running, setRunning] = useState(0);
  useEffect(() => {
    void client.menu().then(setMenu);
    return client.on('shown', (shown) => {
      if (shown.kind === 'sidebar') setSidebar(shown);
      else if (shown.kind === 'dialog') setDialog(shown);
      else setToast({ title: shown.title, text: shown.text });
    });
  }, [client]);
  const start = useCallback(
    (name: string) => {
      setRunning((count) => count + 1);
      report('');
      client
        .run(name, [])
        .catch((error: unknown) => {
          report(error instanceof Error ? error.message : String(error));
        })
        .finally(() => {
          setRunning((count) => count - 1);
        });
    },
    [client, report],
  );
  return {
    menu,
    sidebar,
    dialog,
    toast,
    running,
    start,
    closeSidebar: useCallback(() => {
      setSidebar(null);
    }, []),
    closeDialog: useCallback(() => {
      setDialog(null);
    }, []),
    closeToast: useCallback(() => {
      setToast(null);
    }, []),
  };
}
