// Printed pages as a picture of the documentation has them: on a table, in colour and in grey.

/**
 * Sheets of paper on a table, above in colour, below as a printer without colours prints them: the
 * `main` of a page.
 *
 * @param pages pictures of them, in base64
 */
export function onTable(pages: readonly string[]): string {
  const row = (style: string): string =>
    pages.map((data) => `<img style="${style}" src="data:image/png;base64,${data}">`).join('');
  return `<style>
    body { margin: 0; }
    main { display: inline-grid; grid-template-columns: repeat(${pages.length}, auto); gap: 12px; padding: 12px; background: #cfd3d7; }
    img { background: #fff; }
  </style><main>${row('')}${row('filter: grayscale(1)')}</main>`;
}
