import * as core from '@actions/core';
import { eventLines } from './core/report/lines.js';
import type { RunEvent } from './core/run-record.js';

/**
 * Writes the log of a job: one group for each node. Nodes that run at the same time would tear the groups
 * apart, so a group is closed when another node speaks and opened again when its own does.
 */
export function createActionReporter(): { readonly report: (event: RunEvent) => void; readonly close: () => void } {
  let open: string | undefined;
  let startedAt: Date | undefined;
  const switchTo = (node: string | undefined): void => {
    if (open === node) return;
    if (open !== undefined) core.endGroup();
    if (node !== undefined) core.startGroup(groupTitle(node));
    open = node;
  };
  return {
    report: (event) => {
      startedAt ??= event.at;
      // What ended a node must be seen without opening its group.
      switchTo(event.type === 'node-started' || event.type === 'progress' ? event.node : undefined);
      for (const line of eventLines(event, { color: true, startedAt })) core.info(line);
    },
    close: () => { switchTo(undefined); },
  };
}

function groupTitle(node: string): string {
  return node.replace(/[^\w. -]+/g, '_').slice(0, 100);
}
