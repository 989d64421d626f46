// The built add-on as the host reads it: the script, its pages, its manifest's scopes.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Addon {
  readonly code: string;
  readonly scopes: ReadonlySet<string> | null;
  readonly page: (name: string) => string | null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Reads the folder that is pushed to Google. A script is needed, pages and manifest are not. */
export function readAddon(folder: string): Addon {
  const code = readIfThere(path.join(folder, 'Code.js'));
  if (code === null) throw new Error(`No Code.js in ${folder}: build the add-on first.`);
  const manifest = readIfThere(path.join(folder, 'appsscript.json'));
  const { oauthScopes } = JSON.parse(manifest ?? '{}') as { oauthScopes?: string[] };
  return {
    code,
    scopes: oauthScopes ? new Set(oauthScopes) : null,
    page: (name) => {
      const base = name.endsWith('.html') ? name : `${name}.html`;
      return path.basename(base) === base ? readIfThere(path.join(folder, base)) : null;
    },
  };
}
