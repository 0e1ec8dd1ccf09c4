import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Reports and messages are made of what secrets are out of. */
const after = /^core\/(?:report|messages)\//;

/** Where else texts are cut, and why it does no harm there. */
const allowed: Readonly<Record<string, string>> = {
  'core/one-line.ts': 'the place for it',
  'core/drift/shown-value.ts': 'it redacts before',
  'core/diff/commit-diff.ts': 'it redacts before',
  'core/argocd/evidence.ts': 'lines of logs, which portsWithoutSecrets has looked through, and tidyRedacted',
  'core/audit/chain.ts': 'a hash',
  'core/audit/ledger.ts': 'a hash',
  'adapters/github/pull-requests.ts': 'what is proposed is looked through by portsWithoutSecrets',
};

/** Lines of code that cut a text and put the mark of a cut behind it, or take the `cut` of the reports for that. */
function cutsIn(code: string): readonly string[] {
  return code.split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line)).filter((line) =>
    /\.(?:slice|substring|substr)\(.*(?:\)\}(?:\\n)?…|\+ ['"`]…)/.test(line) || /import \{[^}]*\bcut\b[^}]*\} from '.*untrusted-text\.js'/.test(line));
}

describe('T21 the rule about cuts', () => {
  test('texts of others are cut by oneLine and beginning only, until secrets are out', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('simulator') && !after.test(path));
    const found = files.flatMap((file) => cutsIn(readFileSync(`${src}/${file}`, 'utf8')).map((line) => `${file}: ${line.trim()}`));
    expect(found.filter((line) => allowed[line.slice(0, line.indexOf(':'))] === undefined)).toEqual([]);
    // A place that cuts no more is taken off the list.
    expect(Object.keys(allowed).filter((file) => !found.some((line) => line.startsWith(`${file}:`)))).toEqual([]);
  });

  test.each([
    ['return `${text.slice(0, 199)}…`;'],
    ["const said = body.length > 200 ? body.substring(0, 200) + '…' : body;"],
    ["import { cut, visible } from '../report/untrusted-text.js';"],
  ])('is broken by %s', (line) => {
    expect(cutsIn(line)).toEqual([line]);
  });

  test.each([['const shown = beginning(text, 200);'], ['// text.slice(0, 3)…'], ["names.slice(0, 3).join(', ')"]])('is kept by %s', (line) => {
    expect(cutsIn(line)).toEqual([]);
  });
});
