// The menu «Læringspartner»: opens the sidebar, and draws without it where sidebars cannot call.
import { commit } from '../app/commit';
import { proposeDraft } from '../app/draw-and-commit';
import { classChoices, findClass } from '../app/classes';
import { readGrade } from '../app/grade';
import { refuse } from '../app/result';
import { protectedTab } from '../app/protection';
import { showStart } from '../app/show-tab';
import { toggleTeacherTabs as toggle } from '../app/teacher-tabs';
import type { Finding } from '../contract/findings';
import type { Draft, Failed } from '../contract/replies';
import * as ui from '../google/ui';
import { sayFindings } from '../messages';
import { isDelicate } from '../messages/audience';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf, speakAsUser } from './language';
import { answer, failed, guarded, nameIn } from './replies';
import { prepareWorkbook } from './server';

/** May run with next to no rights (AuthMode.NONE): only the menu, nothing is read. */
export function onOpen(event?: { readonly authMode?: string }): void {
  // Google's own is an enum, which as a text is its name.
  speakAsUser(/LIMITED|FULL/.test(event?.authMode ?? ''));
  const texts = menuTexts();
  ui.addMenu(texts.menu, [
    { label: texts.openSidebar, run: 'openSidebar' },
    { label: texts.draw, run: 'drawFromMenu' },
    { label: texts.prepare, run: 'prepareFromMenu' },
    { label: texts.toggleTeacherTabs, run: 'toggleTeacherTabs' },
    { label: texts.help, run: 'showHelp' },
    { label: texts.systemCheck, run: 'systemCheck' },
  ]);
}

export function onInstall(event?: { readonly authMode?: string }): void {
  onOpen(event);
}

/** The tab `Start` comes to the front first. */
export function openSidebar(): void {
  guard('open', () => {
    showStart(openPorts());
    ui.openSidebar(pageOf('Sidebar'), menuTexts().menu);
  });
}

export function prepareFromMenu(): void {
  const reply = prepareWorkbook();
  tell(reply.ok ? menuTexts().prepared(reply.made) : reply.error.message);
}

export function toggleTeacherTabs(): void {
  guard('show', () => {
    const { shown, tabs, shut } = toggle(openPorts());
    const texts = menuTexts();
    const said = tabs.length > 0 ? [texts.teacherTabs(shown, tabs)] : [];
    if (shut.length > 0) said.push(sayFindings(shut.map(protectedTab), nameIn(new Map())));
    tell(said.length > 0 ? said.join('\n\n') : texts.noTeacherTabs);
  });
}

export function showHelp(): void {
  speakAsUser();
  tell(menuTexts().helpText);
}

function guard(step: Parameters<typeof guarded>[0], run: () => void): void {
  guarded(step, run, tell);
}

function tell(message: string): void {
  ui.tell(menuTexts().menu, message);
}

/** Asks for the class, shows the pairs, and takes the lock only after the answer. */
export function drawFromMenu(): void {
  guard('draw', () => {
    const className = chooseClass();
    if (className !== null) proposeAndSave(className);
  });
}

function proposeAndSave(className: string): void {
  const texts = menuTexts();
  const proposed = answer('draw', () => proposeDraft(openPorts(), className));
  if (!proposed.ok) {
    tell(openly(proposed));
    return;
  }
  const { draft, named, findings } = proposed;
  const repeats = findings.filter(({ code }) => code === 'repeat-this-year');
  const delicate = findings.filter(isDelicate);
  const unmet = delicate.filter((finding) => !repeats.includes(finding));
  const open = findings.filter((finding) => !delicate.includes(finding));
  const notes = [
    ...lines(sayFindings(open, nameIn(proposed.names))),
    ...(repeats.length > 0 ? [texts.repeats(repeats.length)] : []),
    ...(unmet.length > 0 ? [texts.unmet(rowsOf(unmet))] : []),
  ];
  const question = texts.proposal(named, notes.join('\n'));
  tell(
    ui.agrees(texts.ready(draft.className, draft.groups), question) ? save(draft) : texts.notSaved,
  );
}

/** The class may see the screen: of a consideration that stands in the way only where it is written. */
function openly({ error }: Failed): string {
  const delicate = error.findings.filter(isDelicate);
  if (delicate.length === 0) return error.message;
  const open = error.findings.filter((finding) => !isDelicate(finding));
  const said = sayFindings(open, nameIn(new Map()));
  return [...lines(said), menuTexts().inTheWay(rowsOf(delicate))].join('\n');
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

/** Rows on the tab of considerations. */
function rowsOf(findings: readonly Finding[]): number[] {
  const rows = findings.flatMap(({ params }) =>
    'rows' in params ? params.rows : 'row' in params ? [params.row] : [],
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** null when the teacher changed their mind or there is no class to choose. */
function chooseClass(): string | null {
  const read = readGrade(openPorts());
  if (!read.ok) {
    tell(failed(refuse(read.findings)).error.message);
    return null;
  }
  const classes = classChoices(read.grade).filter(({ model }) => model === 'pairs');
  if (classes.length === 0) {
    tell(menuTexts().noPairs);
    return null;
  }
  const only = classes.length === 1 ? classes[0] : undefined;
  if (only !== undefined) return only.name;
  const typed = ui.ask(menuTexts().menu, menuTexts().whichClass(classes.map(({ name }) => name)));
  return typed === null ? null : (findClass(read.grade, typed) ?? typed);
}

/** Stores the draft, and answers what to tell the teacher. */
function save(draft: Draft): string {
  const texts = menuTexts();
  const reply = answer('commit', () => commit(openPorts(), draft));
  if (reply.ok) return reply.complete ? texts.saved(reply.tab, reply.chart) : texts.savedIncomplete;
  if (reply.error.code !== 'ledger-damaged' || draft.acceptDamage === true) {
    return openly(reply);
  }
  return ui.agrees(texts.menu, reply.error.message)
    ? save({ ...draft, acceptDamage: true })
    : texts.notSaved;
}
