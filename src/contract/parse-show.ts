// Reads what arrives for «Vis trekningen»: nothing that crosses is trusted to have its type's shape.
import { parseDraft, parseText, type Parsed } from './parse';
import type { TodayProposal } from '../core/today';
import type { ShowRequest, WindowSize } from './replies';
import { isTexts } from './shapes';

/** Anything that is no size is a small projector's. */
const USUAL: WindowSize = { width: 1280, height: 800 };
const MOST = 10_000;

export function parseShow(arrived: unknown): Parsed<ShowRequest> {
  const { className, draft, away, today, window, evenVisible } = Object(arrived) as Record<
    keyof ShowRequest,
    unknown
  >;
  const parsed = draft === undefined ? undefined : parseDraft(draft);
  if (parsed?.ok === false) return parsed;
  if (!isTexts(away)) return { ok: false, field: 'away' };
  if (!Array.isArray(today) || !today.every(isProposal)) return { ok: false, field: 'today' };
  return {
    ok: true,
    value: {
      className: parseText(className),
      away,
      today: today.map(({ alone, desk, joins }) => ({ alone, desk, joins })),
      window: parseSize(window),
      ...(parsed && { draft: parsed.value }),
      ...(evenVisible === true && { evenVisible }),
    },
  };
}

function isProposal(arrived: unknown): arrived is TodayProposal {
  const { alone, desk, joins } = Object(arrived) as Record<keyof TodayProposal, unknown>;
  return isTexts(alone) && typeof desk === 'string' && typeof joins === 'boolean';
}

export function parseSize(arrived: unknown): WindowSize {
  const { width, height } = Object(arrived) as Record<keyof WindowSize, unknown>;
  return isLength(width) && isLength(height) ? { width, height } : USUAL;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < MOST;
}
