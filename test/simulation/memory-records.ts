import { sha256 } from '../../src/adapters/audit-file.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { emptyChain, linkRecord, verifyChain } from '../../src/core/audit/chain.js';
import type { RunLines } from '../../src/core/audit/ledger.js';
import type { RecordFile } from '../../src/commands/audit-trail.js';
import type { JsonObject } from '../../src/core/json.js';

/** A file of audit records in memory; one for a job, as a self-hosted runner keeps it from attempt to attempt. */
export class MemoryRecords {
  readonly lines: string[] = [];
  /** True once a record could not be written: then the end of its run may be missing too. */
  failed = false;
  /** The list beside it, of runs that are not in the ledger yet. */
  readonly pending = new Set<string>();

  /** Opens it to add to, for one process. Rejected is a file that is not whole, as by AuditFile. */
  open({ isFull, isDead, cannotNote = () => false }: { readonly isFull: () => boolean; readonly isDead: () => boolean; readonly cannotNote?: () => boolean }): { readonly file: RecordFile; readonly abandoned: RunLines | undefined; readonly owed: readonly RunLines[] } {
    const { end, open } = this.lines.length === 0 ? { end: emptyChain, open: undefined } : verifyChain(this.text, { file: 'audit.jsonl', sha256 });
    let last = end;
    this.failed = false;
    const file: RecordFile = {
      path: 'audit.jsonl',
      get head() { return last.hash; },
      append: (facts) => {
        if (isDead()) return '';
        if (isFull()) this.failed = true;
        if (this.failed) throw new AdapterError('refused', 'The audit log audit.jsonl cannot be written: ENOSPC: no space left on device, write.');
        const linked = linkRecord(facts, last, sha256);
        last = linked.end;
        this.lines.push(linked.line);
        return linked.line;
      },
      owe: (run, owed) => {
        if (isDead()) return;
        if (this.failed || cannotNote()) throw new AdapterError('refused', 'The audit log audit.jsonl cannot be written: ENOSPC: no space left on device, write.');
        if (owed) this.pending.add(run);
        else this.pending.delete(run);
      },
      close: () => undefined,
    };
    const start = this.lines.findLastIndex((line) => line.includes('"event":"run.started"'));
    return { file, abandoned: open === undefined ? undefined : { run: open, lines: this.lines.slice(start) }, owed: this.#owed(open) };
  }

  /** The runs that are owed and have an end; one that was killed before its first record is taken off. */
  #owed(open: string | undefined): readonly RunLines[] {
    return [...this.pending].filter((run) => run !== open).flatMap((run) => {
      const lines = this.linesOf(run);
      if (lines.length === 0) this.pending.delete(run);
      return lines.length === 0 ? [] : [{ run, lines }];
    });
  }

  linesOf(run: string): readonly string[] {
    return this.lines.filter((line) => line.includes(`"${run}"`) && (JSON.parse(line) as JsonObject)['run'] === run);
  }

  get text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
