// The functions of the dialog «Teammøte», and the one that opens it.
import { dropDraft as drop, keepDraft as keep } from '../app/drafts';
import { keepApart as partThem } from '../app/keep-apart';
import { openTeam as open } from '../app/open-team';
import { refuse } from '../app/result';
import { loadTeam as load } from '../app/team';
import { parseDraft, parseText } from '../contract/parse';
import type { Done, LoadedTeam, Reply } from '../contract/replies';
import { googlePorts } from '../google/ports';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { answer, failed } from './replies';
import { VERSION } from './version';

/** The dialog lies over the spreadsheet until it is closed; nobody waits for it. */
export function openTeam(className?: unknown): Reply<Done> {
  return answer(menuTexts().steps.team, () => {
    const team = open(googlePorts(VERSION), parseText(className));
    if (!team.ok) return team;
    ui.openDialog('Team', menuTexts().team(team.className, team.years), team.className);
    return { ok: true };
  });
}

export function loadTeam(className?: unknown): Reply<LoadedTeam> {
  return answer(menuTexts().steps.load, () => {
    const team = load(googlePorts(VERSION), parseText(className));
    if (!team.ok) return team;
    const unread = team.unread.map(({ className: name, findings }) => ({
      className: name,
      message: failed(refuse(findings)).error.message,
    }));
    return { ...team, unread };
  });
}

export function keepDraft(draft?: unknown): Reply<Done> {
  return answer(menuTexts().steps.keep, () => {
    const parsed = parseDraft(draft);
    return parsed.ok
      ? keep(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}

export function dropDraft(className?: unknown, id?: unknown): Reply<Done> {
  return answer(menuTexts().steps.drop, () =>
    drop(googlePorts(VERSION), parseText(className), parseText(id)),
  );
}

export function keepApart(className?: unknown, one?: unknown, other?: unknown): Reply<Done> {
  return answer(menuTexts().steps.apart, () =>
    partThem(googlePorts(VERSION), parseText(className), parseText(one), parseText(other)),
  );
}
