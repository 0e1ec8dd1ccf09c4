import type { CheckedManifest, ValidationReport } from '../../src/core/manifests/validation-report.js';
import { countVerdicts } from '../../src/core/manifests/validation-report.js';

export type Told = ValidationReport['problems'][number];

/** An error at a line of `web.yaml`, or what the parts say. */
export function problem(parts: Partial<Told> = {}): Told {
  return { code: 'OSOP-MANIFEST-003', severity: 'error', message: 'Deployment web: unknown field `spec.replica`', where: { file: 'web.yaml', line: 7, column: 3 }, ...parts };
}

export function manifest(verdict: CheckedManifest['verdict'], parts: Partial<CheckedManifest> = {}): CheckedManifest {
  return { file: 'web.yaml', line: 1, verdict, name: 'Deployment web', ...parts };
}

/** A report with what the parts say; its counts are those of its manifests. */
export function reportOf(parts: Partial<Omit<ValidationReport, 'counts'>> = {}): ValidationReport {
  const manifests = parts.manifests ?? [];
  return { problems: [], suppressed: [], kubernetesVersions: ['1.36'], notChecked: [], seconds: 0.25, ...parts, manifests, counts: countVerdicts(manifests) };
}

/** Text that means something to HTML, Markdown, XML, JSON, runners or terminals. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="alert(1)">', '[click](https://attacker.example)', '![x](https://attacker.example/a.png)', '@everyone fixes #1', '| cell | cell |', '`code` ``more``', ']]>', '<!-- -->', '<![CDATA[', '&amp; &#0; &nbsp;',
  '::error::forged', 'a\n::set-env name=A::b', 'a\r##[command]rm', '\u001B[31mred\u001B[0m', '\0\u0001\u0008\u000B\u001F\u007F', '\uFFFE\uFFFF', '\uD800', 'x\uDC00y', '"quoted" \'too\'', '\\', '{0} {{1}}', '𝒳 é \u2028\u2029',
];
