#!/usr/bin/env node
import { cli } from './cli.js';
import { createHost } from './wiring.js';

const host = createHost();
const colorless = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
try {
  process.exitCode = await cli(process.argv.slice(2), {
    host,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    color: process.stderr.isTTY && !colorless,
  });
} catch (error) {
  const { bugReport } = await import('./bug-report.js');
  process.stderr.write(bugReport(error));
  process.exitCode = 70;
} finally {
  host.release();
}
