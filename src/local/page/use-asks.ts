// Questions in the order they came: those of scripts, answered to the host, and the page's own.
import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../internals';
import type { Client } from './client';
import type { Question } from './dialogs';

interface Waiting {
  readonly key: string;
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
}

export interface AskQueue {
  readonly current: Waiting | undefined;
  readonly ask: (question: Question) => Promise<Answer>;
}

let ownQuestions = 0;

export function useAsks(client: Client): AskQueue {
  const [queue, setQueue] = useState<readonly Waiting[]>([]);
  const remove = useCallback((key: string) => {
    setQueue((old) => old.filter((waiting) => waiting.key !== key));
  }, []);
  const add = useCallback((waiting: Waiting) => {
    setQueue((old) => (old.some(({ key }) => key === waiting.key) ? old : [...old, waiting]));
  }, []);
  useEffect(() => {
    const stopAsks = client.on('ask', ({ id, kind, title, text, buttons }) => {
      const key = `script ${id}`;
      // The host puts the title above the question; here it stands in the bar.
      const rest = title && text.startsWith(title) ? text.slice(title.length).trimStart() : text;
      const question: Question = { kind, title, text: rest, buttons };
      const answer = (given: Answer): void => {
        remove(key);
        void client.answer(id, given);
      };
      add({ key, question, answer });
    });
    const stopAnswered = client.on('answered', ({ id }) => {
      remove(`script ${id}`);
    });
    return () => {
      stopAsks();
      stopAnswered();
    };
  }, [client, add, remove]);
  const ask = useCallback(
    (question: Question) =>
      new Promise<Answer>((resolve) => {
        const key = `page ${(ownQuestions += 1)}`;
        const answer = (given: Answer): void => {
          remove(key);
          resolve(given);
        };
        add({ key, question, answer });
      }),
    [add, remove],
  );
  return { current: queue[0], ask };
}
