// What «Systemsjekk» tells: each probe, what was expected and what was seen. Nothing of the workbook's own.

export interface Probed {
  readonly id: string;
  readonly expected: string;
  /** What was seen; of a service that failed, `!` and the kind of error alone. */
  readonly seen: string;
}

export interface CheckReport {
  readonly ok: true;
  /** Of the product. */
  readonly version: string;
  /** Of the spreadsheet, as `no_NO` and `Europe/Oslo`. */
  readonly locale: string;
  readonly zone: string;
  readonly probes: readonly Probed[];
  /** What a page is to receive unchanged, as JSON text beside the thing itself. */
  readonly carried: { readonly value: unknown; readonly text: string };
}
