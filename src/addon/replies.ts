// From what a use case answers to what the sidebar is sent: codes become sentences.
import { refuse, type Refused, type Result } from '../app/result';
import type { Failed, Reply } from '../contract/replies';
import type { PupilId } from '../core/model';
import { sayFindings } from '../messages';
import type { MenuTexts } from '../messages/menu-texts';
import { menuTexts } from '../messages/menu';
import { speakAsUser } from './language';

type Step = keyof MenuTexts['steps'];

export function failed({ findings, names }: Refused): Failed {
  const message = sayFindings(findings, nameIn(names));
  const code = findings[0]?.code ?? 'service-failed';
  return { ok: false, error: { code, message, findings } };
}

export function nameIn(names: ReadonlyMap<PupilId, string>): (pupil: PupilId) => string {
  return (pupil) => names.get(pupil) ?? menuTexts().somebody;
}

/**
 * Runs a use case. A service that fails is an answer too: no exception's text, which Google writes
 * in the user's language and for programmers, ever reaches a teacher.
 *
 * @param step what was being done
 */
export function answer<T extends { readonly ok: true }>(
  step: Step,
  run: () => Result<T>,
): Reply<T> {
  speakAsUser();
  try {
    const result = run();
    return result.ok ? result : failed(result);
  } catch (error) {
    logFault(step, error);
    return failed(refuse([{ code: 'service-failed', params: { step: menuTexts().steps[step] } }]));
  }
}

/** For whoever reads the script's log: where it broke. Never the message, which may quote a cell. */
function logFault(step: Step, error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4) : [];
  const name = error instanceof Error ? error.name : typeof error;
  console.error([`service-failed: ${step}: ${name}`, ...frames].join('\n'));
}

/** A menu function: what stops it is told to the teacher in our words. */
export function guarded(step: Step, run: () => void, tell: (message: string) => void): void {
  const reply = answer(step, () => {
    run();
    return { ok: true };
  });
  if (!reply.ok) tell(reply.error.message);
}
