// The small picture of a ready-made room: a shape for each desk, inside the frame, and no words.
import type { ComponentChildren, VNode } from 'preact';
import { expect, test } from '@jest/globals';
import { layoutOf, LAYOUTS } from '../../src/core/room-layouts';
import { RoomPicture } from '../../src/sidebar/RoomPicture';

type Shape = VNode<Readonly<Record<string, number | string>>>;

/** All shapes of the picture that are drawn as they are. */
function shapes(children: ComponentChildren): (Shape | string)[] {
  if (Array.isArray(children)) return children.flatMap(shapes);
  if (typeof children === 'string') return [children];
  if (typeof children !== 'object' || children === null) return [];
  const node = children as VNode<{ children?: ComponentChildren }>;
  return [node as Shape, ...shapes(node.props.children)];
}

test.each(LAYOUTS.flatMap((kind) => [4, 9, 28, 40].map((pupils) => [kind, pupils] as const)))(
  '%s for %i',
  (kind, pupils) => {
    const picture = RoomPicture({ kind, pupils, people: 2 });
    const drawn = shapes(picture).filter((shape) => typeof shape !== 'string');
    expect(drawn).toHaveLength(shapes(picture).length);
    expect(picture.props).toMatchObject({ 'aria-hidden': 'true' });

    const [width, height] = [120, 90];
    const boxes = drawn.filter(({ type }) => type === 'rect').map(({ props }) => props);
    const { desks, fixtures } = layoutOf(kind, pupils, 2);
    expect(boxes).toHaveLength(1 + desks.length + fixtures.length);
    for (const box of boxes) {
      const [x, y] = [Number(box['x']), Number(box['y'])];
      // Large enough to be seen.
      expect(Number(box['width'])).toBeGreaterThan(2);
      expect(Number(box['height'])).toBeGreaterThan(2);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + Number(box['width'])).toBeLessThanOrEqual(width);
      expect(y + Number(box['height'])).toBeLessThanOrEqual(height);
    }
  },
);
