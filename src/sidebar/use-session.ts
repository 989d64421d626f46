// The state of a page's session, for the component that shows all of it.
import { useEffect, useState } from 'preact/hooks';

export function useSession<State>(session: {
  state(): State;
  subscribe(listener: () => void): () => void;
}): State {
  const [state, setState] = useState(() => session.state());
  useEffect(() => {
    const show = (): void => setState(() => session.state());
    show();
    return session.subscribe(show);
  }, [session]);
  return state;
}
