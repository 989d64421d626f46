// From what a use case answers to what the sidebar is sent: codes become sentences.
import { refuse, type Refused, type Result } from '../app/result';
import type { Failed, Reply } from '../contract/replies';
import { sayFindings } from '../messages';
import { menuTexts } from '../messages/menu';

export function failed({ findings, names }: Refused): Failed {
  const message = sayFindings(findings, (pupil) => names.get(pupil) ?? menuTexts().somebody);
  const code = findings[0]?.code ?? 'service-failed';
  return { ok: false, error: { code, message, findings } };
}

/**
 * Runs a use case. A service that fails is an answer too: no exception's text, which Google writes
 * in the user's language and for programmers, ever reaches a teacher.
 *
 * @param step what was being done, as a teacher would say it
 */
export function answer<T extends { readonly ok: true }>(
  step: string,
  run: () => Result<T>,
): Reply<T> {
  try {
    const result = run();
    return result.ok ? result : failed(result);
  } catch {
    return failed(refuse([{ code: 'service-failed', params: { step } }]));
  }
}
