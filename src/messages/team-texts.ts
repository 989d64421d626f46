// What the dialog «Teammøte» has to say: one complete set of these a language.
import type { CriterionId } from '../core/groups/criterion';
import type { GroupFindings } from '../core/groups/finding';
import type { IsoDate } from '../core/model';
import type { Authorship } from './authorship';
import type { NameOf } from './finding-sentences';
import type { Passage } from './passage';

/** The ends of the slider. */
export type EndName = 'even' | 'fresh';
/** Lists for the teachers that are only printed. */
export type TeamList = 'contactTeachers' | 'teamPage';

/** Why a pupil is given a place: back in their group, of their own, in a small group, or elsewhere. */
export type PlaceReason = 'home' | 'own' | 'small' | 'least';

/** While the server or the core works. */
export type TeamTask =
  'loading' | 'composing' | 'saving' | 'keeping' | 'dropping' | 'parting' | 'printing';

/** One sentence for each thing a group does not meet, with names and without blame. */
export type GroupSentences = {
  readonly [C in keyof GroupFindings]: (params: GroupFindings[C], nameOf: NameOf) => string;
};

export interface CriterionTexts {
  /** What is asked of a group, by the names teachers use. */
  readonly criteria: Readonly<Record<CriterionId, string>>;
  readonly sentences: GroupSentences;
}

/** How a proposal does, counted. */
export interface Summary {
  /** Sizes of the groups. */
  readonly sizes: readonly number[];
  /** Hard criteria that are broken. */
  readonly broken: number;
  readonly again: number;
  readonly uneven: number;
}

export interface TeamTexts {
  readonly title: string;
  readonly banner: string;
  readonly tabs: string;
  /** On a class's tab that has something unsaved. */
  readonly unsaved: string;
  readonly tasks: Readonly<Record<TeamTask, string>>;
  readonly none: string;
  unread(className: string, message: string): string;
  readonly buttons: Readonly<Record<TeamButton, string>>;
  readonly controls: TeamControls;
  readonly hindrances: {
    readonly title: string;
    readonly needs: string;
    readonly readOnly: string;
    readonly impossible: string;
    /** Above what stands in no way. */
    readonly notices: string;
  };
  readonly lasting: {
    readonly title: string;
    readonly text: readonly string[];
    where(period: number, of: number): string;
    /** Beside groups that cannot be saved before the question is answered. */
    readonly first: string;
  };
  readonly board: TeamBoard;
  readonly bar: TeamBar;
  readonly prices: TeamPrices;
  readonly saving: {
    done(kind: 'groups' | 'move', from: IsoDate, today: IsoDate): string;
    made(tab: string, chart: string): string;
    readonly uncertain: string;
    readonly blocked: string;
    readonly changed: Passage;
    readonly colleague: Passage;
  };
  readonly kept: {
    readonly title: string;
    /** Where nothing is on the table. */
    readonly waiting: string;
    /** «Utkast fra 22. november kl. 14.05, AKR». */
    one(who: Authorship): string;
    from(from: IsoDate): string;
    bring(draft: string): string;
    drop(draft: string): string;
    /** Groups of the class have been saved since it was kept. */
    readonly older: string;
    changed(gone: number, came: readonly string[]): readonly string[];
  };
  readonly moving: {
    readonly title: string;
    readonly help: string;
    propose(name: string): string;
    /** The pupil fits in no group as they are. */
    full(name: string): string;
    /** The pupil is to have a place of their own, and no desk is free. */
    noDesk(name: string): string;
  };
  readonly lists: {
    readonly title: string;
    readonly names: Readonly<Record<TeamList, string>>;
    ready(list: string, tab: string): string;
  };
  readonly news: TeamNews;
  readonly trouble: Readonly<Record<'refused' | 'noAnswer' | 'noAccess' | 'damage', Passage>>;
  readonly unknownPupil: string;
  readonly broken: Passage;
}

export type TeamButton =
  | 'propose'
  | 'proposeAll'
  | 'proposeAgain'
  | 'solveRest'
  | 'stop'
  | 'save'
  | 'saveAll'
  | 'keep'
  | 'undo'
  | 'discard'
  | 'swap'
  | 'moveHere'
  | 'apart'
  | 'lock'
  | 'unlock'
  | 'cancel'
  | 'take'
  | 'bring'
  | 'drop'
  | 'composeAnyway'
  | 'movePupil'
  | 'refresh'
  | 'keepProposal'
  | 'openPdf'
  | 'retry'
  | 'acceptDamage';

export interface TeamControls {
  readonly title: string;
  readonly balance: string;
  readonly even: string;
  readonly fresh: string;
  /** What the slider says at each of its steps, the even end first. */
  readonly steps: readonly string[];
  readonly remainder: string;
  sizes(remainder: 3 | 5, count: number): string;
  readonly lasts: string;
  periods(count: number): string;
  readonly from: string;
  /** Groups cannot begin before `first`: today, or the day of those that stand. */
  tooSoon(first: IsoDate, today: IsoDate): string;
  /** What was changed since the proposal waits for the next one. */
  readonly nextTime: string;
}

export interface TeamBoard {
  title(className: string): string;
  readonly moveTitle: string;
  /** Instead of `empty` while the groups last. */
  readonly standing: string;
  readonly empty: string;
  summary(summary: Summary): readonly string[];
  readonly adjusted: string;
  readonly stopped: string;
  readonly help: string;
  readonly leader: string;
  readonly leaderWithSupport: string;
  /** On who does not lead now. */
  readonly withSupport: string;
  readonly locked: string;
  lockGroup(table: string): string;
  table(desk: string): string;
  readonly met: string;
  readonly notMet: string;
  readonly allMet: string;
  readonly details: string;
  readonly weakest: string;
}

export interface TeamBar {
  readonly title: string;
  one(name: string): string;
  two(first: string, second: string): string;
  readonly sameGroup: string;
  readonly noChange: string;
  readonly better: string;
  readonly worse: string;
  readonly refused: string;
  /** On the button that moves a pupil to the group at a table. */
  moveTo(name: string, table: string): string;
  /** «Egen plass»: a desk alone, among the goals. */
  readonly ownPlace: string;
  /** Before the tables a pupil could be moved to. */
  readonly to: string;
}

export interface TeamPrices {
  readonly title: string;
  readonly names: Readonly<Record<EndName | 'now', string>>;
  readonly again: string;
  readonly uneven: string;
  readonly waiting: string;
  take(end: string): string;
}

export interface TeamNews {
  composed(groups: number): string;
  swapped(first: string, second: string): string;
  moved(name: string, table: string): string;
  placed(name: string, table: string, why: PlaceReason, troubles: readonly string[]): string;
  readonly undone: string;
  readonly kept: string;
  readonly thrown: string;
  apart(names: readonly string[], swapped: readonly string[] | null, together: boolean): string;
}
