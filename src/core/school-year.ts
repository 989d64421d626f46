// What a class is called when a school year begins: 5A is 6A, and who has finished leaves.

/** The grades after which a school ends. */
const LAST_GRADES = [7, 10];

/** The number of the grade, where the name has one and only one; else null. */
export function gradeIn(className: string): number | null {
  const [number, another] = className.match(/\d+/g) ?? [];
  return number === undefined || another !== undefined ? null : Number(number);
}

/** The next grade's name; one without a number, or of two grades («1–2A»), is kept. */
export function nextClassName(className: string): string {
  const grade = gradeIn(className);
  return grade === null ? className : className.replace(/\d+/, String(grade + 1));
}

/** What to propose: empty for a class that leaves the school. */
export function proposedName(className: string): string {
  return LAST_GRADES.includes(gradeIn(className) ?? 0) ? '' : nextClassName(className);
}

/** «Trinn» of a class that got another name, or that had none with a number in it: each number one on. */
export function nextGradeText(grade: string, from: string, to: string): string {
  const wasKept = from === to && gradeIn(from) !== null;
  return wasKept ? grade : grade.replace(/\d+/g, (number) => String(Number(number) + 1));
}
