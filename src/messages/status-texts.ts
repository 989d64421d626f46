// What the sidebar says of a class's rhythm.
import type { IsoDate } from '../core/model';

export interface StatusTexts {
  due(period: number, of: number, what: 'groups' | 'rotation' | null): string;
  overdue(period: number, of: number): string;
  done(period: number, of: number): string;
  notYet(period: number, of: number): string;
  readonly unknown: string;
  /** `what`: of base groups, what the change brings. */
  next(date: IsoDate, what: 'groups' | 'rotation' | null, postponed: boolean): string;
  /** On the last school day before a change. */
  stars(date: IsoDate): string;
  readonly postpone: string;
  readonly takeBack: string;
  /** Under the button, when it is drawn before its time. */
  readonly early: string;
}
