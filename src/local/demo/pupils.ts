// The roster of the demo workbook, as rows of the tab `Elever`.
import type { DemoPupil } from './demo-pupil';
import type { Row } from './fill';
import { CLASS_5A, CLASS_5B } from './grade5';
import { CLASS_8A, CLASS_8B, CLASS_8C } from './grade8';

const CLASSES: Readonly<Record<string, readonly DemoPupil[]>> = {
  '5A': CLASS_5A,
  '5B': CLASS_5B,
  '8A': CLASS_8A,
  '8B': CLASS_8B,
  '8C': CLASS_8C,
};

export const rosterRows: readonly Row[] = Object.entries(CLASSES).flatMap(([className, pupils]) =>
  pupils.map(({ name, teacher, school, showAs, status }) => ({
    Klasse: className,
    Navn: name,
    'Vis som': showAs ?? '',
    Barneskole: school ?? '',
    Kontaktlærer: teacher,
    Status: status ?? 'Går her',
  })),
);
