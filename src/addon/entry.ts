// Every function Google may call; the build makes a global function of each.
export {
  drawFromMenu,
  onInstall,
  onOpen,
  openSidebar,
  prepareFromMenu,
  showHelp,
  toggleTeacherTabs,
} from './menu';
export {
  arrangeRoom,
  chooseLanguage,
  commit,
  drawAndCommit,
  drawPaper,
  listOldTabs,
  loadClass,
  prepareWorkbook,
  redrawDated,
  rememberUser,
  removeOldTabs,
  repair,
  rotate,
  showChart,
  showDated,
  undoLast,
} from './server';
export { loadShow, openShow, rememberShown } from './show';
export { dropDraft, keepApart, keepDraft, loadTeam, openTeam } from './team';
export { loadLesson, openLesson, rememberTurns } from './lesson';
export { answerWithDate, runSystemCheck, systemCheck } from './system-check';
export { postpone, showYearPlan } from './calendar';
export { openOverview } from './overview';
export { enrol, forgetPupil, listTraces, loadRoster, openPupils } from './pupils';
export { importDraws, openYear, planYear, startYear } from './year';
