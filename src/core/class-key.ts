// What makes two class names the same class.

/** Equal for names that differ only in case and blanks: `5A`, ` 5a `. */
export function classKey(className: string): string {
  return className.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
