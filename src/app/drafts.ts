// The use cases of drafts a team sleeps on: kept in `_Utkast`, thrown away, and found again.
import { parseDraft } from '../contract/parse';
import type { Done, Draft, KeptDraft } from '../contract/replies';
import { draftRow, readDrafts, type DraftRow, type Drafts } from '../tabs/drafts';
import { sameClass } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { writtenOn } from './class-state';
import { noGroups } from './classes';
import type { Grade } from './grade';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { refuse, type Result } from './result';
import { withClass } from './with-class';

/** A draft may be half finished: whether it can be saved is asked when it is. */
export function keepDraft(ports: Ports, draft: Draft): Result<Done> {
  return withDrafts(ports, draft.className, (drafts, className) => ({
    ...told(ports, drafts),
    dropped: false,
    draft: { ...draft, className },
  }));
}

/** A draft that is not kept, or no longer, is gone already. */
export function dropDraft(ports: Ports, asked: string, id: string): Result<Done> {
  return withDrafts(ports, asked, (drafts, className) => {
    const row = drafts.kept.find(
      ({ draft }) => draft.id === id && sameClass(draft.className, className),
    );
    return row === undefined ? null : { ...told(ports, drafts), dropped: true, draft: row.draft };
  });
}

/** Of all classes, newest first; those that were saved are no drafts, unless that was undone. */
export function keptDrafts({ workbook }: Ports, { history }: Grade): KeptDraft[] {
  const read = readDrafts(workbook.readRequired(TAB.drafts) ?? [], parseDraft);
  if (!read.ok) return [];
  const saved = new Set(history.draws.map(({ draftId }) => draftId));
  return read.drafts.kept
    .filter(({ draft }) => !saved.has(draft.id))
    .map(({ draft, at, by }) => ({ draft, at, by }));
}

/** Alone in the document: adds the row that is made of the drafts there are, if there is one. */
function withDrafts(
  ports: Ports,
  asked: string,
  rowFor: (drafts: Drafts, className: string) => DraftRow | null,
): Result<Done> {
  const { workbook } = ports;
  return withClass(ports, asked, (_, { className, settings }): Result<Done> => {
    if (settings.model !== 'groups') return refuse([noGroups(className)]);
    const values = writtenOn(workbook.readRequired(TAB.drafts));
    if (values === null) return refuse([{ code: 'tab-missing', params: { tab: TAB.drafts } }]);
    const read = readDrafts(values, parseDraft);
    if (!read.ok) return refuse([read.finding]);
    const row = rowFor(read.drafts, className);
    const shut = row && whatIsProtected(ports, () => [{ tab: TAB.drafts }]);
    if (shut !== null) return shut;
    if (row !== null) {
      workbook.append(TAB.drafts, draftRow(row, read.drafts.columns));
      workbook.flush();
    }
    return { ok: true };
  });
}

function told(ports: Ports, { nextNr }: Drafts): Pick<DraftRow, 'nr' | 'at' | 'by'> {
  return { nr: nextNr, at: ports.now(), by: ports.user.read('name') };
}
