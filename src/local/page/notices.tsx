// Messages above the sheet: a lost server, a menu that failed, an error of a script.
import { TEXTS } from './texts';

export function Notices(props: {
  readonly error: string;
  readonly menuError: string | undefined;
  readonly connected: boolean;
  readonly onClose: () => void;
}): React.JSX.Element {
  return (
    <div className="notices">
      {!props.connected && <p className="notice">{TEXTS.offline}</p>}
      {props.menuError !== undefined && (
        <p className="notice" role="alert">{`${TEXTS.menuFailed} ${props.menuError}`}</p>
      )}
      {props.error && (
        <div className="notice error" role="alert">
          <p>{props.error}</p>
          <button type="button" onClick={props.onClose}>
            {TEXTS.close}
          </button>
        </div>
      )}
    </div>
  );
}
