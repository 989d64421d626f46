// Shades of one hue for how often: four steps above none, of equal width.
/** From never to often: one hue, in steps that differ in grey too. */
export const SHADES = ['#ffffff', '#dce9f7', '#a9cbe8', '#5b9bd0', '#0b4f8a'] as const;

const STEPS = SHADES.length - 1;

function widthOf(most: number): number {
  return Math.max(1, Math.ceil(most / STEPS));
}

/** @param most the highest count that is shown */
export function shadeOf(count: number, most: number): number {
  return Math.min(STEPS, Math.ceil(count / widthOf(most)));
}

/** Of each shade that is used the counts it stands for, none first. */
export function rangesOf(most: number): readonly (readonly [from: number, to: number])[] {
  const width = widthOf(most);
  const used = shadeOf(most, most);
  return Array.from({ length: used + 1 }, (_, shade) =>
    shade === 0 ? [0, 0] : [1 + (shade - 1) * width, Math.min(most, shade * width)],
  );
}

export function colourOf(shade: number): string {
  return SHADES[shade] ?? SHADES[0];
}

/** Ink, or white on the darkest. */
export function inkOn(shade: number): string {
  return shade === STEPS ? '#ffffff' : '#1f1f1f';
}
