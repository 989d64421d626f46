// What stands in front of the sheet: the add-on's dialogs, questions, and messages that pass.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Answer } from '../internals';
import type { HostEvents } from '../server/wire';
import { ScriptFrame, type FrameProps } from './frame';
import { BUTTONS, TEXTS } from './texts';

/** As wide and high as Google makes a dialog that names no size. */
const USUAL_SIZE = { width: 600, height: 400 };

function Modal(props: {
  readonly title: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={props.title}
      className={props.className}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header className="title-bar">
        <h2>{props.title}</h2>
        <button type="button" className="close" aria-label={TEXTS.close} onClick={props.onClose} />
      </header>
      {props.children}
    </dialog>
  );
}

export type ShownDialog = HostEvents['shown'];

export function ScriptDialog(props: {
  readonly dialog: ShownDialog;
  readonly run: FrameProps['run'];
  readonly onClose: () => void;
}): React.JSX.Element {
  const { dialog, onClose } = props;
  const [size, setSize] = useState({
    width: dialog.width ?? USUAL_SIZE.width,
    height: dialog.height ?? USUAL_SIZE.height,
  });
  return (
    <Modal title={dialog.title || TEXTS.dialog} className="script-dialog" onClose={onClose}>
      <div className="frame-place" style={size}>
        <ScriptFrame
          title={dialog.title || TEXTS.dialog}
          url={dialog.url}
          run={props.run}
          onHost={(action, value) => {
            if (action === 'close') onClose();
            else if (action === 'setWidth') setSize({ ...size, width: value });
            else if (action === 'setHeight') setSize({ ...size, height: value });
          }}
        />
      </div>
    </Modal>
  );
}

/** A question of a script or of the page itself. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** What stands in the field of a prompt at first. */
  readonly value?: string;
}

export function QuestionDialog(props: {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}): React.JSX.Element {
  const { question, onAnswer } = props;
  const [text, setText] = useState(question.value ?? '');
  const [first = 'OK'] = question.buttons;
  const give = (button: string): void => {
    onAnswer(question.kind === 'prompt' ? { button, text } : { button });
  };
  return (
    <Modal
      title={question.title || question.text}
      className={question.title ? 'question' : 'question untitled'}
      onClose={() => {
        give('CLOSE');
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          give(first);
        }}
      >
        {question.kind === 'prompt' ? (
          <label>
            <span className="question-text">{question.text}</span>
            <input
              autoFocus
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          </label>
        ) : (
          <p className="question-text">{question.text}</p>
        )}
        <div className="buttons">
          <Buttons names={question.buttons} onChoose={give} />
        </div>
      </form>
    </Modal>
  );
}

/** The first is the one that Enter means. */
function Buttons(props: {
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}): React.JSX.Element {
  const [first, ...others] = props.names.map((name) => ({ name, label: BUTTONS[name] ?? name }));
  return (
    <>
      {first && (
        <button type="submit" className="first">
          {first.label}
        </button>
      )}
      {others.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            props.onChoose(name);
          }}
        >
          {label}
        </button>
      ))}
    </>
  );
}

export interface Toast {
  readonly title: string;
  readonly text: string;
}

const TOAST_MILLISECONDS = 6000;

export function ToastBox(props: {
  readonly toast: Toast;
  readonly onClose: () => void;
}): React.JSX.Element {
  const { toast, onClose } = props;
  useEffect(() => {
    const timer = setTimeout(onClose, TOAST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [toast, onClose]);
  return (
    <div className="toast" role="status">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.text}</p>
      </div>
      <button type="button" className="close" aria-label={TEXTS.close} onClick={onClose} />
    </div>
  );
}
