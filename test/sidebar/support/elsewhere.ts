// Functions of the server that only the dialogs call: the sidebar has no business with them.
import type { Server } from '../../../src/sidebar/server';

const refused = (): Promise<never> => Promise.reject(new Error('not for the sidebar'));

export const ELSEWHERE = {
  drawAndCommit: refused,
  loadTeam: refused,
  keepDraft: refused,
  dropDraft: refused,
  keepApart: refused,
  loadShow: refused,
  rememberShown: refused,
  loadRoster: refused,
  enrol: refused,
  listTraces: refused,
  forgetPupil: refused,
} satisfies Partial<Server>;
