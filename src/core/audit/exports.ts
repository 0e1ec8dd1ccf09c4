import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { cloudEvent } from './cloud-events.js';
import type { ExportFormat } from './export-formats.js';
import { csvOf } from './flat-records.js';
import { ledgerEntry } from './ledger.js';
import { ocsfEvent } from './ocsf.js';

/** The records of a log or of a ledger's file. Lines that are none are left out: whoever checks the file tells of them. */
export function recordsIn(text: string): readonly JsonObject[] {
  return text.split('\n').flatMap((line) => {
    try {
      const record = JSON.parse(line) as Json;
      return isJsonObject(record) && record['event'] !== ledgerEntry ? [record] : [];
    } catch {
      return [];
    }
  });
}

/** `jsonl` is the file as it is, byte for byte; `ocsf` an event a line; `cloudevents` a batch, which is one JSON array. */
export function exportRecords(text: string, format: ExportFormat, toolVersion: string): string {
  switch (format) {
    case 'jsonl':
      return text;
    case 'csv':
      return csvOf(recordsIn(text));
    case 'ocsf':
      return recordsIn(text).map((record) => `${JSON.stringify(ocsfEvent(record, toolVersion))}\n`).join('');
    case 'cloudevents':
      return `${JSON.stringify(recordsIn(text).map(cloudEvent))}\n`;
  }
}
