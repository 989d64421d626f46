// The shapes that parts of what arrives from the sidebar must have: texts, lists of them, counts.

export const MAX_TEXT = 200;
export const MAX_GROUPS = 60;

export type Fields = Record<string, unknown>;

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT;
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_GROUPS && value.every(isText);
}

/** Texts that may be empty, as many as are expected. */
export function isLine(value: unknown, length: number): value is string[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every((text) => text === '' || isText(text))
  );
}

export function isGroups(value: unknown): value is string[][] {
  return Array.isArray(value) && value.length <= MAX_GROUPS && value.every(isTexts);
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** As `IsoDate` is written; whether there is such a day is asked where it matters. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
