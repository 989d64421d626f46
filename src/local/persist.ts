// Saving the workbook's file after every change, one save at a time, never half a file.
import { rename, writeFile } from 'node:fs/promises';
import type { LiveWorkbook } from './model/live';
import { saveXlsx } from './xlsx/save';

export class FileSaver {
  private wanted = false;
  private running: Promise<void> | null = null;
  private failure: Error | null = null;
  private readonly stopListening: () => void;

  constructor(
    private readonly live: LiveWorkbook,
    private readonly file: string,
    private readonly user: string,
  ) {
    this.stopListening = live.onChange((change) => {
      if (change.kind === 'content') this.request();
    });
  }

  request(): void {
    this.wanted = true;
    this.running ??= this.work()
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => {
        this.running = null;
      });
  }

  /** Resolves when everything so far stands in the file; tells a failed save, once. */
  async saved(): Promise<void> {
    await this.running;
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }

  async close(): Promise<void> {
    this.stopListening();
    await this.saved();
  }

  private async work(): Promise<void> {
    while (this.wanted) {
      this.wanted = false;
      const data = await saveXlsx(this.live, this.user);
      const draft = `${this.file}.saving`;
      await writeFile(draft, data);
      await rename(draft, this.file);
    }
  }
}
