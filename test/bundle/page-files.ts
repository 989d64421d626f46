// The pages that are built, in every language.

/** With what its page's texts of bokmål may take, in KB. */
export const PAGES: Readonly<Record<string, number>> = {
  Sidebar: 203,
  Team: 156,
  Pupils: 63,
  Year: 60,
  Show: 52,
  Lesson: 44,
  Check: 37,
  Overview: 102,
};

const ENDINGS = { nb: '', nn: '_nn', en: '_en' } as const;
export type PageLanguage = keyof typeof ENDINGS;

/** Page, language, file. */
export const PAGE_FILES: readonly (readonly [string, PageLanguage, string])[] = Object.keys(
  PAGES,
).flatMap((page) =>
  (Object.keys(ENDINGS) as PageLanguage[]).map(
    (language) => [page, language, `${page}${ENDINGS[language]}.html`] as const,
  ),
);
