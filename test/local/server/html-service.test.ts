// The treatment of pages by HtmlService: a bundle with such faults must fail on the host too.
import { describe, expect, test } from '@jest/globals';
import {
  corruptInlineScripts,
  framePolicy,
  servedHtml,
} from '../../../src/local/server/html-service';

describe('inline scripts', () => {
  test('lose everything from // to the end of the line, inside strings too', () => {
    const html = '<script>var a = "https://example.org"; b();\nc(); // note\nd();</script>';
    expect(corruptInlineScripts(html)).toBe('<script>var a = "https:\nc(); \nd();</script>');
  });

  test('keep an escaped pair of slashes', () => {
    const html = String.raw`<script>a="https:/\/x"</script>`;
    expect(corruptInlineScripts(html)).toBe(html);
  });

  test('get letters outside ASCII as their bytes', () => {
    expect(corruptInlineScripts('<script>a="blå"</script>')).toBe('<script>a="blÃ¥"</script>');
  });

  test('all of them, whatever their attributes; markup and styles are left alone', () => {
    const html =
      '<p title="æ">// æ</p><style>a{b:url(//c)}</style>' +
      '<SCRIPT type="module">a//b</SCRIPT><script>c//d</script ><script src="//e">//f</script>';
    expect(corruptInlineScripts(html)).toBe(
      '<p title="æ">// æ</p><style>a{b:url(//c)}</style>' +
        '<SCRIPT type="module">a</SCRIPT><script>c</script ><script src="//e">//f</script>',
    );
  });
});

describe('the served page', () => {
  test.each([
    ['<!DOCTYPE html><html><head lang="nb"><title>a</title>', '<head lang="nb"><script>S</script>'],
    ['<!doctype html><html lang="nb"><body>', '<html lang="nb"><script>S</script><body>'],
    ['<!DOCTYPE html><p>a', '<!DOCTYPE html><script>S</script><p>a'],
    ['<header>a</header>', '<!DOCTYPE html><script>S</script><header>'],
    ['<html><script>a()</script>', '<html><script>S</script><script>a()'],
  ])('has the shim before its own scripts: %s', (html, part) => {
    expect(servedHtml(html, 'S')).toContain(part);
  });

  test('may load nothing and be framed by the page alone', () => {
    const policy = framePolicy('http://127.0.0.1:1');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
    expect(policy).toContain('frame-ancestors http://127.0.0.1:1');
  });
});
