import { sha256 } from '../../src/adapters/audit-file.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { emptyChain, linkRecord, verifyChain } from '../../src/core/audit/chain.js';
import type { RunLines } from '../../src/core/audit/ledger.js';
import type { RecordFile } from '../../src/commands/audit-trail.js';

/** A file of audit records in memory; one for a job, as a self-hosted runner keeps it from attempt to attempt. */
export class MemoryRecords {
  readonly lines: string[] = [];
  /** True once a record could not be written: then the end of its run may be missing too. */
  failed = false;

  /** Opens it to add to, for one process. Rejected is a file that is not whole, as by AuditFile. */
  open({ isFull, isDead }: { readonly isFull: () => boolean; readonly isDead: () => boolean }): { readonly file: RecordFile; readonly abandoned: RunLines | undefined } {
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
      // No run here has a ledger.
      owe: () => undefined,
      close: () => undefined,
    };
    const start = this.lines.findLastIndex((line) => line.includes('"event":"run.started"'));
    return { file, abandoned: open === undefined ? undefined : { run: open, lines: this.lines.slice(start) } };
  }

  get text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
