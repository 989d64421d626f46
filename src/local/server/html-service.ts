// What HtmlService does to a page before a browser sees it, faults included, and where the shim goes.

/** Inline scripts only: one with `src` has no text of its own. */
const INLINE_SCRIPT = /(<script\b(?![^>]*\ssrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;

/**
 * Treats inline scripts as Google treats them: from `//` to the end of the line is dropped, inside
 * strings too, and letters outside ASCII arrive as their UTF-8 bytes read as Latin-1. A bundle that
 * works here is free of both; see "HtmlService corrupts inlined scripts" in the platform facts.
 */
export function corruptInlineScripts(html: string): string {
  return html.replace(
    INLINE_SCRIPT,
    (_whole, open: string, code: string, close: string) =>
      open + mangleNonAscii(code.replace(/\/\/[^\r\n]*/g, '')) + close,
  );
}

function mangleNonAscii(code: string): string {
  return code.replace(/[^\0-\x7f]+/g, (text) => Buffer.from(text, 'utf8').toString('latin1'));
}

/** Puts `script` where it runs before any script of the page: first in the head, else up front. */
function injectFirst(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  for (const place of [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = place.exec(html);
    if (found) {
      const end = found.index + found[0].length;
      return html.slice(0, end) + tag + html.slice(end);
    }
  }
  return tag + html;
}

/** The page as a browser gets it: corrupted as Google would, then given `google.script`. */
export function servedHtml(html: string, shim: string): string {
  const doctype = /^\s*<!doctype/i.test(html) ? '' : '<!DOCTYPE html>';
  return injectFirst(doctype + corruptInlineScripts(html), shim);
}

/**
 * What a sandboxed page may load: nothing but itself. Google's own frame allows more; the add-on
 * promises that nothing leaves the spreadsheet, so here every attempt fails.
 */
export function framePolicy(pageOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
}
