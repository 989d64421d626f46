// The few looks every tab shares.
import type { Style } from './view';

export const INK = '#202124';
export const QUIET = '#5f6368';
const BAND = '#e6f0ea';

export const TITLE: Style = { bold: true, size: 16, color: INK };
export const SUBTITLE: Style = { size: 11, color: QUIET };
export const HINT: Style = { italic: true, size: 10, color: QUIET, vertical: 'middle' };
export const HEADER: Style = { bold: true, size: 10, color: INK, background: BAND };
export const BODY: Style = { size: 11, color: INK, vertical: 'middle' };
