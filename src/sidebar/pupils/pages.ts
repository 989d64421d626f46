// Goes through the tabs of the workbook, as many at a time as the server takes.
import type { Failed, Reply, Trace, Traced } from '../../contract/replies';

/** What was found up to where the server refused, or all of it. */
export async function eachPage(
  ask: (from: number) => Promise<Reply<Traced>>,
): Promise<{ traces: readonly Trace[]; refused: Failed | null }> {
  const traces: Trace[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const reply: Reply<Traced> = await ask(from);
    if (!reply.ok) return { traces, refused: reply };
    traces.push(...reply.traces);
    from = reply.next;
  }
  return { traces, refused: null };
}
