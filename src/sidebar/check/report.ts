// The report as text, to be copied: nothing of the workbook's own is in it.
import type { Probed } from '../../contract/replies';
import type { Checked } from './session';
import { texts } from './texts';

export interface Outcome {
  readonly all: readonly Probed[];
  readonly differ: readonly Probed[];
}

/** The server's probes, and the two that only a page can make. */
export function outcomeOf({ probes, carried, dated }: Checked): Outcome {
  const seen = JSON.stringify(carried.value);
  const all = [
    ...probes,
    { id: 'call-carries', expected: carried.text, seen },
    { id: 'call-drops-dates', expected: 'dropped', seen: dated },
  ];
  return { all, differ: all.filter(({ expected, seen: got }) => expected !== got) };
}

export function reportText(report: Checked): string {
  const { version, locale, zone } = report;
  const { all, differ } = outcomeOf(report);
  return [
    `Læringspartner ${version} · ${locale} · ${zone}`,
    texts.summary(all.length - differ.length, all.length),
    ...all.map((probe) => lineOf(probe, differ.includes(probe))),
  ].join('\n');
}

export function nameOf({ id }: Probed): string {
  return texts.probes[id] ?? id;
}

function lineOf(probe: Probed, differs: boolean): string {
  const { id, expected, seen } = probe;
  const told = `${differs ? '✗' : '✓'} ${id}: ${nameOf(probe)}.`;
  return differs ? `${told} ${texts.expected(expected)} ${texts.seen(seen)}` : told;
}
