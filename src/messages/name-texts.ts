// What tabs, columns and the words to choose from are called: one complete set of these a language.
import type { Rule } from '../core/model';
import type { CardKind } from '../core/prompts';
import type { FixtureKind } from '../core/room';

type Named<Key extends string> = Readonly<Record<Key, string>>;

export interface NameTexts {
  readonly tabs: Named<
    | 'start'
    | 'roster'
    | 'classes'
    | 'considerations'
    | 'grounds'
    | 'holidays'
    | 'index'
    | 'yearPlan'
    | 'cards'
    | 'teamPaper'
    | 'substitute'
  >;
  /** Of tabs there is one of a class; the class's name follows. */
  readonly classTabs: Named<'room' | 'chart' | 'paper'>;
  readonly columns: {
    readonly roster: Named<
      'className' | 'name' | 'showAs' | 'school' | 'teacher' | 'status' | 'days' | 'id'
    >;
    readonly classes: Named<
      | 'className'
      | 'grade'
      | 'model'
      | 'teachers'
      | 'rhythm'
      | 'firstDay'
      | 'weekday'
      | 'lesson'
      | 'postponed'
    >;
    readonly considerations: Named<
      'className' | 'kind' | 'first' | 'second' | 'place' | 'from' | 'to' | 'firstId' | 'secondId'
    >;
    readonly grounds: Named<
      'className' | 'pupil' | 'level' | 'gender' | 'supporter' | 'leads' | 'firstId' | 'secondId'
    >;
    readonly holidays: Named<'from' | 'to' | 'what'>;
    readonly cards: Named<'kind' | 'grade' | 'className' | 'text'>;
  };
  readonly status: Named<'here' | 'leave' | 'left'>;
  readonly model: Named<'pairs' | 'groups'>;
  readonly rhythm: Named<'every14days' | 'twoSchoolWeeks'>;
  /** Keys are numbers, Monday 1. */
  readonly weekday: Named<'1' | '2' | '3' | '4' | '5'>;
  readonly consideration: Named<Rule['kind']>;
  readonly card: Named<CardKind>;
  /** On the map of a room. */
  readonly fixture: Named<Exclude<FixtureKind, 'other'>>;
  /** Between two days: «04.12.2026 til 11.12.2026». */
  readonly until: string;
}
