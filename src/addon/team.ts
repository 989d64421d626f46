// The functions of the dialog «Teammøte», and the one that opens it.
import { dropDraft as drop, keepDraft as keep } from '../app/drafts';
import { keepApart as partThem } from '../app/keep-apart';
import { openTeam as open } from '../app/open-team';
import { refuse, unreadable } from '../app/result';
import { loadTeam as load } from '../app/team';
import { parseDraft, parseText } from '../contract/parse';
import type { Done, LoadedTeam, Reply } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf } from './language';
import { answer, failed } from './replies';

/** The dialog lies over the spreadsheet until it is closed; nobody waits for it. */
export function openTeam(className?: unknown): Reply<Done> {
  return answer('team', () => {
    const team = open(openPorts(), parseText(className));
    if (!team.ok) return team;
    ui.openDialog(pageOf('Team', team.className), menuTexts().team(team.className, team.years));
    return { ok: true };
  });
}

export function loadTeam(className?: unknown): Reply<LoadedTeam> {
  return answer('load', () => {
    const team = load(openPorts(), parseText(className));
    if (!team.ok) return team;
    const unread = team.unread.map(({ className: name, findings }) => ({
      className: name,
      message: failed(refuse(findings)).error.message,
    }));
    return { ...team, unread };
  });
}

export function keepDraft(draft?: unknown): Reply<Done> {
  return answer('keep', () => {
    const parsed = parseDraft(draft);
    return parsed.ok ? keep(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}

export function dropDraft(className?: unknown, id?: unknown): Reply<Done> {
  return answer('drop', () => drop(openPorts(), parseText(className), parseText(id)));
}

export function keepApart(className?: unknown, one?: unknown, other?: unknown): Reply<Done> {
  return answer('apart', () =>
    partThem(openPorts(), parseText(className), parseText(one), parseText(other)),
  );
}
