// What a class list of the demo workbook says of a pupil.

export interface DemoPupil {
  readonly name: string;
  /** Initials of the contact teacher. */
  readonly teacher: string;
  /** The primary school a pupil of grade 8 comes from. */
  readonly school?: string;
  readonly showAs?: string;
  /** Goes here, unless it says otherwise. */
  readonly status?: 'Permisjon' | 'Sluttet';
}
