// What a script's failure looks like from the page.

/** Google's one line, and where in the script it came from. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    readonly scriptStack = '',
  ) {
    super(message);
  }
}

/** The script has no such function, or only a private one. */
export class FunctionNotFound extends ScriptError {}

/** What Google tells of a script that it ended. */
export const timedOut = (): ScriptError => new ScriptError('Exceeded maximum execution time');

/** The error of a thrown value, as the script's side has explained it: {name, message, stack}. */
export function scriptError(json: string): ScriptError {
  const { name, message, stack } = JSON.parse(json) as Record<'name' | 'message' | 'stack', string>;
  if (name === 'HostNotFound') return new FunctionNotFound(message);
  return new ScriptError(name === '' ? message : `${name}: ${message}`, stack);
}
