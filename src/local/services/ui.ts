// Fakes of Ui, Menu, PromptResponse, HtmlService and HtmlOutput.
import type { Answer, MenuNode } from '../internals';
import { HostDoubt, ServiceError } from '../model/errors';
import { EnumValue, Handle } from './handles';
import { enumOf, int, object, optional, text } from './kinds';
import { type ClassTable, type Context, method, SELF } from './table';

export const uiHandle = (): Handle => new Handle('Ui', 'Ui', null);

interface MenuState {
  readonly label: string;
  readonly items: MenuNode[];
}

const newMenu = (label: string): Handle<MenuState> =>
  new Handle('Menu', 'Menu', { label, items: [] });

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The buttons' names as a Norwegian sees them, and in any case of letters. */
const SPOKEN: Readonly<Record<string, string>> = {
  JA: 'YES',
  NEI: 'NO',
  AVBRYT: 'CANCEL',
  LUKK: 'CLOSE',
};

function pressed(answer: Answer, buttons: readonly string[]): EnumValue {
  const upper = answer.button.toUpperCase();
  const name = SPOKEN[upper] ?? upper;
  if (name !== 'CLOSE' && !buttons.includes(name)) {
    throw new HostDoubt(`The answer '${answer.button}' is none of: ${buttons.join(', ')}, CLOSE.`);
  }
  return EnumValue.of('Button', name);
}

interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly string[];
}

/** (prompt) | (prompt, buttons) | (title, prompt, buttons), as alert and prompt take them. */
function question(first: string, second?: string | EnumValue, set?: EnumValue): Question {
  const buttons = set ?? (second instanceof EnumValue ? second : null);
  const names = BUTTONS[buttons?.name ?? 'OK'] ?? [];
  return typeof second === 'string'
    ? { title: first, prompt: second, buttons: names }
    : { title: '', prompt: first, buttons: names };
}

async function ask(context: Context, kind: 'alert' | 'prompt', asked: Question): Promise<Answer> {
  if (!context.mayWait) throw new HostDoubt(`Ui.${kind} cannot wait outside a script.`);
  if (context.view.live.lock.heldBy(context.lockOwner)) {
    // Google lets go of locks here: a script must not count on having it afterwards.
    throw new HostDoubt(`Ui.${kind} while the document lock is held.`);
  }
  const whole = asked.title === '' ? asked.prompt : `${asked.title}\n${asked.prompt}`;
  return context.ask({ kind, title: asked.title, text: whole, buttons: asked.buttons });
}

const buttonSet = enumOf('ButtonSet');
const textOrButtons = {
  accepts: (value: unknown): value is string | EnumValue =>
    text.accepts(value) || buttonSet.accepts(value),
  optional: true,
};

/** Title and prompt need their buttons: alert('a', 'b') is no signature of Google's. */
const askable = (run: (context: Context, asked: Question) => unknown) => {
  const loose = method(
    [text, textOrButtons, optional(buttonSet)],
    (context, _self: null, first, second?: string | EnumValue, set?: EnumValue) =>
      run(context, question(first, second, set)),
    { scope: 'script.container.ui' },
  );
  const shape = (args: readonly unknown[]): boolean =>
    args.length === 1 ||
    (args.length === 2 && buttonSet.accepts(args[1])) ||
    (args.length === 3 && text.accepts(args[1]));
  return { ...loose, accepts: (args: readonly unknown[]) => loose.accepts(args) && shape(args) };
};

const html = object<PageState>('HtmlOutput');

function show(context: Context, kind: 'sidebar' | 'dialog', page: PageState, title: string): void {
  if (context.mode !== 'full') {
    const call = kind === 'sidebar' ? 'Ui.showSidebar' : 'Ui.showModalDialog';
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  }
  const width = kind === 'sidebar' ? 300 : page.width;
  context.show({ kind, title, html: page.content, width, height: page.height });
}

export const uiTable: ClassTable<GoogleAppsScript.Base.Ui, null> = {
  path: 'Ui',
  methods: {
    createMenu: method([text], (_context, _self, label) => newMenu(label), { always: true }),
    createAddonMenu: method([], () => newMenu(''), { always: true }),
    alert: askable(async (context, asked) =>
      pressed(await ask(context, 'alert', asked), asked.buttons),
    ),
    prompt: askable(async (context, asked) => {
      const answer = await ask(context, 'prompt', asked);
      const button = pressed(answer, asked.buttons);
      return new Handle('PromptResponse', 'PromptResponse', { button, text: answer.text ?? '' });
    }),
    showSidebar: method(
      [html],
      (context, _self, page) => {
        show(context, 'sidebar', page.state, page.state.title);
        return undefined;
      },
      { scope: 'script.container.ui' },
    ),
    showModalDialog: method(
      [html, text],
      (context, _self, page, title) => {
        show(context, 'dialog', page.state, title);
        return undefined;
      },
      { scope: 'script.container.ui' },
    ),
  },
  enums: {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
};

export const menuTable: ClassTable<GoogleAppsScript.Base.Menu, MenuState> = {
  path: 'Menu',
  always: true,
  methods: {
    addItem: method([text, text], (_context, self, label, name) => {
      self.items.push({ kind: 'item', label, function: name });
      return SELF;
    }),
    addSeparator: method([], (_context, self) => {
      self.items.push({ kind: 'separator' });
      return SELF;
    }),
    addSubMenu: method([object<MenuState>('Menu')], (_context, self, menu) => {
      self.items.push({ kind: 'menu', label: menu.state.label, items: menu.state.items });
      return SELF;
    }),
    addToUi: method([], (context, self) => {
      context.addMenu({ kind: 'menu', label: self.label, items: [...self.items] });
      return undefined;
    }),
  },
};

interface PromptState {
  readonly button: EnumValue;
  readonly text: string;
}

export const promptResponseTable: ClassTable<GoogleAppsScript.Base.PromptResponse, PromptState> = {
  path: 'PromptResponse',
  methods: {
    getSelectedButton: method([], (_context, self) => self.button),
    getResponseText: method([], (_context, self) => self.text),
  },
};

interface PageState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

export const htmlServiceTable: ClassTable<GoogleAppsScript.HTML.HtmlService, null> = {
  path: 'HtmlService',
  methods: {
    createHtmlOutputFromFile: method([text], (context, _self, name) => {
      const content = context.page(name);
      if (content === null) throw new ServiceError(`No HTML file named ${name} was found.`);
      const state: PageState = { content, title: '', width: null, height: null };
      return new Handle('HtmlOutput', 'HtmlService.HtmlOutput', state);
    }),
  },
};

export const htmlOutputTable: ClassTable<GoogleAppsScript.HTML.HtmlOutput, PageState> = {
  path: 'HtmlService.HtmlOutput',
  methods: {
    setTitle: method([text], (_context, self, title) => {
      self.title = title;
      return SELF;
    }),
    setWidth: method([int], (_context, self, width) => {
      self.width = width;
      return SELF;
    }),
    setHeight: method([int], (_context, self, height) => {
      self.height = height;
      return SELF;
    }),
    append: method([text], (_context, self, more) => {
      self.content += more;
      return SELF;
    }),
    getContent: method([], (_context, self) => self.content),
  },
};
