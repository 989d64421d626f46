// The languages the product speaks. A new one must have every sentence, or it does not compile.

export type Language = 'nb';

/** What a text is chosen from: one complete set a language. */
export type InEveryLanguage<Texts> = Readonly<Record<Language, Texts>>;
